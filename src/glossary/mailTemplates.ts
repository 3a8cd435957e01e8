import {
  fill,
  type MailTemplate,
  type MailValues,
  type PlaceNames,
  type TemplateFault,
  type Wording,
} from '@/domain/mailTemplate/template'
import { letter, type MailText, type Office } from './mail'
import { askingWordings } from './wordings/askings'
import { deliverableWordings } from './wordings/deliverables'
import { decisionWordings } from './wordings/decisions'
import { facilityWordings } from './wordings/facility'
import { guidanceWordings } from './wordings/guidance'
import { leavingWordings } from './wordings/leaving'
import { lines } from './wordings/lines'
import { officeWordings } from './wordings/office'
import { residentWordings } from './wordings/residents'
import { reviewWordings } from './wordings/reviews'
import { visitWordings } from './wordings/visits'

export const mailTemplateLabels: Record<MailTemplate, string> = {
  reminder_48: '活動の48時間前のお知らせ（ご本人へ）',
  reminder_24: '活動の24時間前のお知らせ（ご本人へ）',
  facility_digest: '受け入れの予定のお知らせ（施設へ、毎朝）',
  facility_news: '応募や取りやめなどのまとめ（施設へ）',
  cancelled_late: '間近の参加の取りやめ（施設へ）',
  cancelled_by_office_late: '事務局による間近の受け入れの取消（施設へ）',
  called_off_late: '事務局による間近の日時枠の中止（施設へ）',
  picture_refused: '写真を公開しないお知らせ（施設へ）',
  message: '新しいメッセージのお知らせ',
  called_off: '活動の中止（ご本人へ）',
  moved: '日時の変更（ご本人へ）',
  changed: '内容の変更（ご本人へ）',
  offered: '空席のご案内（ご本人へ）',
  suspended: '募集の一時停止（ご本人へ）',
  listing_closed: '募集の終了（受け入れが決まっているご本人へ）',
  accepted: '受け入れの決定（ご本人へ）',
  waitlisted: 'キャンセル待ちの受付（ご本人へ）',
  declined: '応募の見送り（ご本人へ）',
  expired: '返答のないまま開始した応募（ご本人へ）',
  cancelled: '受け入れの取消（ご本人へ）',
  attended: '参加の記録と確認のお願い（ご本人へ）',
  absent: '不参加の記録（ご本人へ）',
  settled: '記録への申し出の結果（ご本人へ）',
  reopened: '記録の確認のし直し（ご本人へ）',
  completed: '活動の完了（アカウントのないご本人へ）',
  phoned: 'お電話などで承ったことの確認（ご本人へ）',
  review_asked: '活動の完了とレビューのお願い（ご本人へ）',
  review_asked_facility: '活動の完了とレビューのお願い（施設へ）',
  review_released: 'レビューの公開',
  review_replied: 'レビューへの返信',
  review_hidden: 'レビューの非表示（書いた方へ）',
  shortage: '急募のお知らせ（希望した方へ）',
  invitation: '活動へのご招待（ご本人へ）',
  briefing: '活動の前の説明のお願い（ご本人へ）',
  wish_agreed: '日時の希望の決定（ご本人へ）',
  wish_declined: '日時の希望への返事（ご本人へ）',
  proposal_drafted: '活動の提案が準備に進んだお知らせ（ご本人へ）',
  proposal_declined: '活動の提案への返事（ご本人へ）',
  wish_ended: '日時の希望の受付の終わり（ご本人へ）',
  proposal_ended: '活動の提案の受付の終わり（ご本人へ）',
  invitation_ended: 'ご招待した活動の終わり（ご本人へ）',
  asked_came: '日時の希望・活動の提案が届いたお知らせ（施設と事務局へ）',
  asked_half: '日時の希望・活動の提案への返事のお願い（施設へ）',
  asked_over: '日時の希望・活動の提案への返事の期限切れ（施設へ）',
  asked_escalated: '日時の希望・活動の提案への返事の遅れ（事務局へ）',
  question_answered: 'お問い合わせへの回答',
  listing_published: '募集の公開（施設へ）',
  listing_returned: '募集の差戻し（施設へ）',
  listing_suspended: '募集の一時停止（施設へ）',
  answer_half: '応募への返答のお願い（施設へ）',
  answer_over: '応募への返答の期限切れ（施設へ）',
  answer_escalated: '応募への返答の遅れ（事務局へ）',
  records_missing: '活動の記録のお願い（施設へ）',
  answer_awaited: '活動の記録の確認のお願い（ご本人へ、再度）',
  record_awaited: '活動の記録が済んでいないお知らせ（ご本人へ）',
  unsettled_left: '確定していない活動のお知らせ（事務局へ）',
  incident_opened: '頼まれてはいけないことの報告（事務局へ）',
  incident_described: '報告への書き足し（事務局へ）',
  incident_late: '市への連絡の期限切れ（事務局へ）',
  incident_follow_up: '続報の期限切れ（事務局へ）',
  question_urgent: '急ぎの問い合わせ（事務局へ）',
  question_late: '問い合わせの返事の期限切れ（事務局へ）',
  office_request: '施設の登録の申請（事務局へ）',
  office_objection: '活動の記録への申し出（事務局へ）',
  office_note: 'レビューの事務局だけへの記入（事務局へ）',
  review_awaited: '返答を止めている募集の確認（事務局へ）',
  office_rules: '新しい規則に合わない公開中の募集（事務局へ）',
  inactive_warned: '利用のない登録のお知らせ（ご本人へ）',
  inactive_archived: '登録の保管のお知らせ（ご本人へ）',
  gap_opened: '計画との乖離による要因分析の開始（市と事務局へ）',
  measure_overdue: '改善策の期日を過ぎたお知らせ（市と事務局へ）',
  insurance_ending: '保険の期間の終わり（事務局へ）',
  deliverable_due: '成果物の期限が近いお知らせ（事務局へ）',
  deliverables_late: '成果物の期限切れ（事務局へ、毎日）',
  deliverable_submitted: '成果物の提出（市の担当者へ）',
  deliverable_decided: '成果物の承認・修正指示（事務局へ）',
  deliverable_drafted: '月報のたたき台の作成（市の担当者と事務局へ）',
  seminar_called_off: 'セミナーの中止（申し込んだ方へ）',
  seminar_moved: 'セミナーの日時・会場の変更（申し込んだ方へ）',
  consultation_planned: '個別相談の日程（施設へ）',
  consultation_called_off: '個別相談の取りやめ（施設へ）',
  merged_kept: '登録の統合（残るアカウントへ）',
  merged_closed: '登録の統合（閉じたアカウントへ）',
  left: '退会の手続きの完了（ご本人へ）',
  left_facility: '退会による受け入れの取消（施設へ）',
  consent_taken_back: '保護者の同意の取り下げ（事務局へ）',
  second_person_asked: '2人目の確認の依頼（事務局のほかの職員へ）',
  second_person_answered: '2人目の確認の結果（依頼した職員へ）',
  register_due: '台帳の期日（事務局と市へ）',
}

/** How a place is written between the brackets: {{氏名}}. */
export const mailPlaceNames: PlaceNames = {
  name: '氏名',
  asked: '届いたもの',
  deliverable: '成果物',
  activity: '活動',
  facility: '施設',
  seminar: 'セミナー',
  venue: '会場',
  way: '方法',
  when: '日時',
  applied: '応募の状態',
  whenBefore: '変更前の日時',
  reason: '理由',
  changes: '変更の内容',
  until: '期限',
  standing: '受け入れの扱い',
  arrival: '当日のご案内',
  visits: '受け入れの予定',
  person: 'ご本人',
  ended: '取り消した活動',
  result: '結果',
  others: 'ほかの募集',
  number: '番号',
  reply: '返事',
  count: '数',
  earliest: 'いちばん古い日',
  details: '内容',
  because: 'お知らせの理由',
  picture: '写真',
  signIn: 'ログインのメールアドレス',
  stop: '止めるためのリンク',
  link: 'リンク',
}

/** A place as the operator writes it. */
export const writtenPlace = (name: string): string => `{{${name}}}`

export function templateFaultSentence(fault: TemplateFault): string {
  switch (fault.fault) {
    case 'unknown':
      return `「${writtenPlace(fault.name)}」は、この文面では使えません。使える差し込みの中から選んでください。`
    case 'missing':
      return `「${writtenPlace(mailPlaceNames[fault.place])}」が本文にありません。受け取る方に必要なため、本文に入れてください。`
    case 'not_in_subject':
      return `「${writtenPlace(mailPlaceNames[fault.place])}」は長くなるため、件名には使えません。本文に入れてください。`
    case 'unclosed':
      return '差し込みのかっこが正しくありません。「{{氏名}}」のように、半角の波かっこ2つずつで囲んでください。'
  }
}

/** The words every letter begins with, and returns to. */
export const defaultWordings: Record<MailTemplate, Wording> = {
  ...visitWordings,
  ...decisionWordings,
  ...reviewWordings,
  ...residentWordings,
  ...askingWordings,
  ...facilityWordings,
  ...officeWordings,
  ...deliverableWordings,
  ...guidanceWordings,
  ...leavingWordings,
}

export const exampleOffice: Office = { name: '例示株式会社', phone: '096-000-0000' }

/** What a preview shows in the places. */
export const exampleValues: Required<MailValues> = {
  name: '熊本　花子',
  asked: '日時の希望',
  deliverable: '月報（令和8年1月分）',
  activity: '昼食の配膳のお手伝い',
  facility: '特別養護老人ホーム　例示苑',
  seminar: 'はじめての受け入れ',
  venue: '1階　会議室',
  way: '施設を訪問',
  when: '1月19日（月）11:00〜13:00',
  applied: '受け入れが決まっている',
  whenBefore: '1月18日（日）11:00〜13:00',
  reason: '感染症の予防のため、面会と活動をお休みします。',
  changes: lines('集合場所', '変更前：正面玄関', '変更後：1階の食堂'),
  until: '1月17日（土）11:00',
  standing: '受け入れは取り消されていません。活動の予定が変わるときは、事務局または施設からお知らせします。',
  arrival: lines('住所　　熊本市中央区（例）', '集合場所　1階の食堂', '服装　　動きやすい服', '持ち物　室内履き'),
  visits: lines('1月19日（月）11:00〜13:00　昼食の配膳のお手伝い　2名', '1月20日（火）14:00〜15:00　お話し相手　1名'),
  person: '熊本　一郎',
  ended: '・1月19日（月）11:00　昼食の配膳のお手伝い（特別養護老人ホーム　例示苑）',
  result: '「活動完了」になりました。',
  others: '1月21日（水）14:00〜15:00　お話し相手（特別養護老人ホーム　例示苑）',
  number: 'S-000123',
  reply: 'ご連絡ありがとうございます。次の機会にお願いいたします。',
  count: '2件',
  earliest: '1月19日（月）',
  details: lines('保険会社　例示保険', '証券番号　000-000', '対象　　　ボランティア全員'),
  because: 'お住まいの区の活動のため、お知らせしました。',
  picture: '玄関から食堂への廊下',
  signIn: 'hanako@example.jp',
  stop: 'https://example.jp/my/urgent',
  link: 'https://example.jp/my',
}

/** A letter before its words are chosen: which one, what stands in its places, and who can be asked. */
export type Letter = { template: MailTemplate; values: MailValues; office?: Office | undefined }

/** A letter in these words. */
export const wordedLetter = ({ office, values }: Pick<Letter, 'values' | 'office'>, { body, subject }: Wording): MailText =>
  letter(fill(subject, values, mailPlaceNames), fill(body, values, mailPlaceNames).split('\n'), office)

/** What only the panel says. */
export const mailTemplateTexts = {
  preview: '見本',
  previewAbout: '例の内容を差し込んだ見本です。書きかえると、すぐに変わります。送るときは、終わりに事務局の連絡先が付きます。',
  places: 'この文面で使える差し込み',
  needed: '（本文に必要）',
  restore: '最初の文面に戻す',
  restoreAbout: '件名と本文を、はじめに用意された文面に戻します。保存すると使われます。',
  restored: '最初の文面に戻しました。保存すると使われます。',
  subject: '件名',
  faults: '直すところ',
} as const
