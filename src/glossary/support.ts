import {
  ANSWER_HOURS,
  type SupportClock,
  type SupportSource,
  type SupportStatus,
  type SupportUrgency,
} from '@/domain/support/supportRequest'
import type { SupportRefusal } from '@/domain/support/transitions'
import type { Office } from './mail'
import type { Letter } from './mailTemplates'

export const supportSourceLabels: Record<SupportSource, string> = {
  facility: '施設の画面',
  resident: '住民の画面',
  phone: '電話（事務局が入力）',
}
export const supportStatusLabels: Record<SupportStatus, string> = { received: '受付', handling: '対応中', done: '完了' }
export const supportUrgencyLabels: Record<SupportUrgency, string> = {
  stopped: '急ぎ（手続きが止まっている）',
  soon: 'ふつう（明日までに）',
  later: '急がない（3日以内に）',
}

export const supportRefusals: Record<SupportRefusal, string> = {
  no_such_transition:
    'この問い合わせは、いまの状態からその状態へは変更できません。画面を読み込み直して、いまの状態をご確認ください。',
  not_your_decision: '問い合わせの状態は事務局が変更します。続きのご質問は、新しい問い合わせとしてお送りください。',
  answer_required: '回答が入力されていません。「回答」を入力してから「完了」にしてください。',
  minutes_negative: '対応にかかった時間は、0分以上で入力してください。',
  received_in_future: '「受付の日時」がこれから先の日時になっています。日時を確認してください。',
}

/** What is wrong with the form, by its fields. */
export const supportFormRefusals = {
  question: 'お困りのことを1文字以上、2000文字以内で入力してください。',
  urgency: 'お急ぎの程度を選んでください。',
  askerName: 'お名前を80文字以内で入力してください。',
  email: '返事をお送りするメールアドレスを正しい形で入力してください。例：taro@example.jp',
  badRequest: '送られた内容を読み取れませんでした。画面を読み込み直して、もう一度お試しください。',
  notForYou: 'この画面の問い合わせは、施設の担当者の方が使います。',
} as const

export const supportClockWords = {
  label: '返事の期限',
  due: (until: string) => `期限　${until}`,
  reading: (clock: SupportClock): string => {
    if (clock.state === 'done') return '返事を済ませました。'
    if (clock.state === 'late') return `期限を過ぎています（${clock.over}時間）。`
    return clock.left > 0 ? `あと${clock.left}時間です。` : 'あと1時間もありません。'
  },
  hours: `急ぎ${ANSWER_HOURS.stopped}時間・ふつう${ANSWER_HOURS.soon}時間・急がない${ANSWER_HOURS.later}時間`,
} as const

/** The screen of the panel on which facility staff ask, and the button that leads to it. */
export const supportScreenTexts = {
  button: '困ったとき',
  title: '事務局に聞く',
  about: '操作のしかたや、募集・受け入れで困ったことを書いてください。事務局の返事は、この画面とメールの両方に届きます。',
  urgentByPhone: (phone: string) => `いますぐのときは、お電話ください。電話　${phone}`,
  question: 'お困りのこと',
  questionHint: '利用者やボランティアの氏名・病気のことは書かないでください。2000文字まで書けます。',
  urgency: 'お急ぎの程度',
  facility: '施設',
  page: 'お困りの画面',
  send: '送る',
  sending: '送っています…',
  sent: (number: string) => `受け付けました（${number}）。返事をお待ちください。`,
  failed: '送れませんでした。通信の状態を確認して、もう一度「送る」を押してください。二重には届きません。',
  own: 'これまでの問い合わせ',
  none: 'まだ問い合わせはありません。',
  answer: '回答',
  askedAt: (instant: string) => `${instant}に受付`,
  answeredAt: (instant: string) => `${instant}に回答`,
  waiting: '事務局の返事を待っています。',
} as const

type Answered = { number: string; name: string | null; answer: string; link: string; office: Office | undefined }
type Told = {
  number: string
  source: SupportSource
  urgency: SupportUrgency
  due: string
  link: string
  office: Office | undefined
}

/** What an urgent or late question is, in one line. */
const kindOf = ({ source, urgency }: Told): string => `${supportUrgencyLabels[urgency]}（${supportSourceLabels[source]}）`

export const supportMails = {
  /** To whoever asked; the question itself is not repeated. */
  answered: ({ answer, link, name, number, office }: Answered): Letter => ({
    template: 'question_answered',
    values: { name: name || 'お問い合わせくださった方', number, reply: answer, link },
    office,
  }),
  /** To the office; holds neither the words nor the name of whoever asked. */
  urgent: (told: Told): Letter => ({
    template: 'question_urgent',
    values: { number: told.number, details: kindOf(told), until: told.due, link: told.link },
    office: told.office,
  }),
  late: (told: Told): Letter => ({
    template: 'question_late',
    values: { number: told.number, details: kindOf(told), until: told.due, link: told.link },
    office: told.office,
  }),
} as const
