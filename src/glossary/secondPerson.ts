import type { AskedState, SecondAnswer, SecondRefusal } from '@/domain/secondPerson/asking'
import type { ChoiceRefusal } from '@/domain/secondPerson/choosing'
import type { GuardedAction, Weight } from '@/domain/secondPerson/guarded'
import type { Letter } from './mailTemplates'

export const guardedActionLabels: Record<GuardedAction, string> = {
  merge_residents: '住民の登録の統合',
  leave_resident: '住民の退会',
  withdraw_facility: '施設の退会',
  publish_rules: '判定ルールの公開',
}
export const weightLabels: Record<Weight, string> = {
  irreversible: '元に戻せません',
  bulk: '一度に多くの記録に及びます',
}
export const askedStateLabels: Record<AskedState, string> = {
  waiting: '確認待ち',
  confirmed: '確認済み',
  declined: '見送り',
  taken_back: '取り下げ',
  lapsed: '期限切れ',
}
const answerLabels: Record<SecondAnswer, string> = {
  confirm: '確認して実行する',
  decline: '見送る',
  take_back: '依頼を取り下げる',
}

export const secondRefusals: Record<SecondRefusal, string> = {
  not_your_decision: '2人目の確認は、事務局の職員が行います。',
  over: 'この依頼はもう終わっています。画面を読み込み直して、結果をご確認ください。',
  lapsed: 'この依頼は期限を過ぎています。必要なときは、もとの画面からあらためて依頼してください。',
  own_work: 'ご自分の依頼は、ご自分では確認も見送りもできません。ほかの職員に確認してもらうか、依頼を取り下げてください。',
  not_yours: '依頼を取り下げられるのは、依頼した方だけです。実行しないときは「見送る」を選んでください。',
  word_required: '見送る理由が入力されていません。依頼した方に伝わる理由を入力してください。',
}

export const secondPersonTexts = {
  title: '2人目の確認',
  about:
    '元に戻せない操作や、一度に多くの記録に及ぶ操作を、依頼した方とは別の職員が確かめてから実行します。確認すると、その場で実行します。',
  ask: 'もう1人の確認をお願いする',
  asking: '依頼しています…',
  askAbout: (days: number) =>
    `この操作は、事務局のもう1人が確認してから実行します。依頼は${days}日間有効で、ほかの職員にメールで知らせます。`,
  reason: '依頼の理由',
  asked: '確認を依頼しました。ほかの職員が確認すると実行します。',
  openAsked: '依頼を開く',
  needed: 'この操作には、もう1人の確認が必要です。画面を読み込み直し、「もう1人の確認をお願いする」を押してください。',
  askedAlready: '同じ操作の確認がすでに依頼されています。「2人目の確認」の一覧をご覧ください。',
  notNeeded: 'この操作に、もう1人の確認は必要ありません。画面を読み込み直し、そのまま実行してください。',
  nobodyElse:
    'ほかに利用中の事務局の職員がいないため、確認を依頼できません。システム管理者に職員のアカウントの追加を依頼してください。',
  reasonRequired: '理由が入力されていません。確認する方に伝わる理由を入力してください。',
  notFound: '依頼が見つかりません。一覧から選び直してください。',
  badRequest: '送られた内容を読み取れませんでした。画面を読み込み直して、もう一度お試しください。',
  effectChanged:
    '画面に表示したときから、実行した結果が変わっています。画面を読み込み直し、いまの内容を確かめてから、もう一度確認してください。',
  recordMoved:
    '依頼したあとに、もとの記録が変わっています。この依頼は見送るか、依頼した方が取り下げて、もとの画面からあらためて依頼してください。',
  tile: '2人目の確認を待つ依頼',
  waiting: '確認を待つ依頼',
  noneWaiting: '確認を待つ依頼はありません。',
  over: '終わった依頼',
  settings: '2人目の確認を求める操作',
  settingsOff: 'いまは、どの操作にも2人目の確認を求めていません。',
  settingOf: (action: string, weights: readonly string[]) => `${action}（${weights.join('。')}。）`,
  settingDays: (days: number) => `依頼は${days}日で期限切れになります。`,
  what: '操作',
  state: '状態',
  askedBy: '依頼した方',
  askedAt: '依頼日時',
  lapsesAt: '確認の期限',
  endedBy: '答えた方',
  endedAt: '答えた日時',
  word: '確認・見送りの言葉',
  back: '2人目の確認の一覧へ戻る',
  missing: '—',
  reasonGiven: '依頼の理由',
  effectThen: '依頼したときに表示された結果',
  effectNow: 'いま実行した場合の結果',
  effectSame: '依頼したときから変わっていません。',
  effectDiffers: '依頼したときから変わっています。下の「いま実行した場合の結果」を確かめてください。',
  refusedNow: (sentence: string) => `いまは実行できません。${sentence}`,
  yours: 'ご自分の依頼です。ほかの職員の確認を待っています。',
  cityReads: '確認は事務局が行います。',
  wordLabel: 'ひとこと（見送るときは理由を必ず入力）',
  answers: answerLabels,
  sending: '送信しています…',
  failed: '送信できませんでした。画面を読み込み直して、状態を確認してください。',
  tileHint: '元に戻せない操作などで、事務局のもう1人の確認を待っています。',
  lastDayWillBe: (day: string) => `${day}を最終日として退会します。翌日から登録数に入りません。退会は取り消せません。`,
  nothingAfter: '最終日より後の日時枠や応募はありません。',
  withdrawal: (name: string, officeNumber: string) => `施設の退会：${name}（${officeNumber}）`,
  nothingEnds: '終わる活動や応募はありません。',
  leaving: (number: string) => `住民の退会：${number}`,
  leavingVisit: (when: string, title: string, facility: string) => `取り消しになる活動　${when}　${title}（${facility}）`,
  merge: (kept: string, dropped: string) => `登録の統合：${dropped} を ${kept} へ`,
  publishing: (version: number) => `判定ルールの公開：第${version}版`,
  rulesPublished: (version: number, count: number) => `第${version}版（ルール${count}件）が、これからの判定に使われます。`,
  rulesBefore: (version: number) => `公開中の第${version}版は使われなくなります（記録は残ります）。`,
  rulesRejudge: '掲載中の募集案件をすべて判定し直します。掲載できないと判定された案件は、事務局の確認の対象になります。',
} as const

export const secondPersonChoiceRefusals: Record<ChoiceRefusal, string> = {
  not_your_setting: '2人目の確認を求める操作は、事務局と市の担当者が決めます。',
  city_only:
    '2人目の確認を求める操作を減らすことと、期限を変えることは、事務局だけではできません。市の担当者に、この画面で変更してもらってください。',
}

/** Choosing for what a second person is asked. */
export const secondPersonChoiceTexts = {
  change: '2人目の確認を求める操作を変える',
  operatorMay: '操作を増やせます。減らすことと期限を変えることは、市の担当者が行います。',
  cityMay: '操作を増やすことも減らすことも、期限を変えることもできます。事務局と話し合ったうえで変更してください。',
  alone: '事務局の職員が1人のときに求めると、その操作はできなくなります。先に職員のアカウントを増やしてください。',
  days: '依頼の期限（日）',
  save: 'このとおりに変える',
  sending: '送信しています…',
  failed: '送信できませんでした。画面を読み込み直して、もう一度お試しください。',
  notFound: '事業年度が見つかりません。画面を読み込み直してください。',
} as const

/** Letters to colleagues; they name the operation, never the reason, which may name a person. */
export const secondPersonMails = {
  asked: ({ by, link, title, until }: { title: string; by: string; until: string; link: string }): Letter => ({
    template: 'second_person_asked',
    values: { details: `${title}\n依頼した方　${by}`, until, link },
  }),
  answered: (given: { title: string; state: AskedState; word: string | null; link: string }): Letter => ({
    template: 'second_person_answered',
    values: {
      details: given.title,
      result: askedStateLabels[given.state],
      reply: given.word ?? 'ことばは添えられていません。',
      link: given.link,
    },
  }),
} as const

export const secondPersonConstraintSentences = {
  asked_actions_one_open_uq: secondPersonTexts.askedAlready,
  asked_actions_reason_given: secondPersonTexts.reasonRequired,
  asked_action_is_over: secondRefusals.over,
  asked_action_own_work: secondRefusals.own_work,
  asked_action_not_yours: secondRefusals.not_yours,
  asked_action_lapsed: secondRefusals.lapsed,
  asked_action_word_required: secondRefusals.word_required,
} as const
