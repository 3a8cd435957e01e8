import type { Criterion, ReviewSide, Score } from '@/domain/review/criteria'
import {
  type HideRefusal,
  MOST_CHARACTERS,
  RELEASE_DAYS,
  type ReplyRefusal,
  WRITE_DAYS,
  type WriteRefusal,
} from '@/domain/review/rules'

export const reviewSideLabels: Record<ReviewSide, string> = {
  resident: 'ボランティアから施設へ',
  facility: '施設からボランティアへ',
}

/** What is asked: a sentence about the day, to which one agrees more or less. */
export const criterionLabels: Record<Criterion, string> = {
  clarity: '説明が分かりやすかった',
  asDescribed: '募集の内容と同じ活動だった',
  staffManner: '職員の対応が丁寧だった',
  safety: '安全への配慮があった',
  comeAgain: 'また参加したい',
  punctual: '時間を守っていた',
  instructions: 'お願いした内容を理解していた',
  mannerWithUsers: '利用者への接し方が適切だった',
  promises: '個人情報と約束を守っていた',
  welcomeAgain: 'また来てほしい',
}

export const scoreLabels: Record<Score, string> = {
  5: 'とてもそう思う',
  4: 'そう思う',
  3: 'どちらともいえない',
  2: 'あまりそう思わない',
  1: 'そう思わない',
}

type Other = 'visit_not_found' | 'review_not_found' | 'scores_missing' | 'too_long'

export const reviewRefusals: Record<WriteRefusal | ReplyRefusal | HideRefusal | Other, string> = {
  no_side: 'レビューを書けるのは、活動したご本人と受け入れた施設の担当者だけです。',
  not_completed: 'レビューは、活動が完了してから書けます。完了するまでお待ちください。',
  already_written: 'この活動のレビューは、すでに書かれています。画面を読み込み直して、内容をご確認ください。',
  too_late: `レビューを書けるのは、活動の完了から${WRITE_DAYS}日までです。お伝えになりたいことは、事務局へご連絡ください。`,
  other_was_read: '相手のレビューが先に公開されたため、レビューは書けません。公開されたレビューへの返信をお使いください。',
  visit_not_found: '活動が見つかりません。画面を読み込み直して、もう一度お試しください。',
  review_not_found: 'レビューが見つかりません。画面を読み込み直して、もう一度お試しください。',
  scores_missing: '選ばれていない項目があります。5つの項目すべてを選んでから、もう一度お試しください。',
  too_long: `文章が長すぎます。それぞれ${MOST_CHARACTERS}文字までで入力してください。`,
  not_to_answer: 'このレビューには返信できません。返信できるのは、ご自分の側に届いた公開中のレビューです。',
  already_replied: 'このレビューには、すでに返信しています。返信は1回だけです。',
  reply_missing: '返信が入力されていません。返信を入力してから、もう一度お試しください。',
  not_your_decision: 'レビューを非表示にできるのは事務局だけです。気になる内容があるときは、事務局へご連絡ください。',
  already_hidden: 'このレビューは、すでに非表示になっています。画面を読み込み直してください。',
  reason_required: '理由が入力されていません。理由を入力してください。理由は書いた方に伝わります。',
}

const releasedWhen = `両方が書いたとき、または活動の完了から${RELEASE_DAYS}日後`

/** What both sides read where they write and read reviews. */
export const reviewTexts = {
  title: 'レビュー',
  about: `相手のレビューは、${releasedWhen}に表示されます。それまでは、お互いに見えません。一度送ったレビューは変更できません。`,
  noConsequence:
    'レビューは、これからの活動をよくするために使います。順位をつけたり、応募や受け入れの条件にしたりすることはありません。',
  comment: 'ひとこと',
  commentHint: '相手の方に表示されます。お名前やご病気など、個人が分かることは書かないでください。',
  privateNote: '事務局だけへの連絡',
  noteWaits:
    'レビューに、事務局だけへの連絡が書かれています。「お困りの画面」に書かれたアドレスのレビューを開いてお読みください。',
  privateNoteHint: '相手の方には表示されません。困ったことや相談したいことがあれば、お書きください。',
  submit: 'レビューを送る',
  sending: '送信しています…',
  own: 'あなたのレビュー',
  ownOfFacility: '施設のレビュー',
  other: '相手からのレビュー',
  notYetReleased: (until: string) => `まだ公開されていません。相手の方も書いたとき、または${until}に、お互いに公開されます。`,
  released: '公開されています。',
  hidden: 'このレビューは、事務局が非表示にしました。相手の方には表示されません。',
  hiddenReason: '理由',
  nothingShown: '表示できる相手のレビューは、まだありません。',
  reply: '返信',
  replyHint: '返信は1回だけで、あとから変更できません。相手の方に表示されます。',
  sendReply: '返信を送る',
  writableUntil: (until: string) => `${until}まで書けます。`,
} as const

/** What only the panel says. */
export const reviewPanelTexts = {
  label: 'レビューの確認と返信',
  hide: 'このレビューを非表示にする',
  hiding: '非表示にしています…',
  hideAbout: '非表示にすると、相手の方には見えなくなり、返信もできなくなります。元には戻せません。理由は書いた方に伝わります。',
  reason: '非表示にする理由',
  failed: '送信できませんでした。通信の状態を確かめて、もう一度お試しください。',
  open: 'レビューの記録を開く',
  none: 'この活動のレビューは、まだありません。',
  waiting: 'レビューを書ける活動',
  waitingNone: 'いまレビューを書ける活動はありません。',
  waitingMore: (most: number) => `期限の近いものから${most}件を表示しています。`,
} as const

/** Of what a review says to the office alone. */
export const noteTexts = {
  label: '事務局だけへの連絡の確認',
  about:
    'このレビューには、事務局だけへの連絡が書かれています。読んだら「読みました」を押してください。書いた方に、読んだことをお知らせします。',
  mark: '読みました',
  marking: '記録しています…',
  readBy: (at: string, name: string) => `${at}　${name}が確認`,
  answerInWords: '問い合わせを開いて、言葉で返事をする',
  answer: 'レビューに書いていただいた、事務局への連絡を読みました。お知らせくださり、ありがとうございました。',
  failed: '記録できませんでした。通信の状態を確かめて、もう一度お試しください。',
  notYours: '事務局だけへの連絡を確認できるのは、事務局だけです。',
  none: 'このレビューには、事務局だけへの連絡がありません。画面を読み込み直して、内容をご確認ください。',
} as const
