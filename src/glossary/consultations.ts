import type { ConsultationStatus, ConsultationTopic, ConsultationWay, Outcome } from '@/domain/consultation/consultation'
import type { ConsultationRefusal } from '@/domain/consultation/transitions'
import type { MailTemplate } from '@/domain/mailTemplate/template'
import type { Office } from './mail'
import type { Letter } from './mailTemplates'

export const consultationStatusLabels: Record<ConsultationStatus, string> = {
  requested: '希望',
  planned: '予定',
  held: '実施済み',
  called_off: '取りやめ',
}
export const consultationWayLabels: Record<ConsultationWay, string> = {
  visit: '施設を訪問',
  office: '事務局で面談',
  phone: '電話',
  online: 'オンライン',
}
export const consultationTopicLabels: Record<ConsultationTopic, string> = {
  carving: '業務の切り出し',
  listing: '募集の書き方・出し方',
  receiving: '受け入れの準備',
  screen: '画面の操作',
  safety: '安全・保険',
  other: 'その他',
}
export const outcomeLabels: Record<Outcome, string> = {
  listing: '募集を出すことになった',
  carving: '業務の切り出しを進めることになった',
  considering: '施設で検討することになった',
  answered: '質問に回答して終わった',
  referred: 'ほかの窓口につないだ',
  declined: '今回は見送ることになった',
}

export const consultationRefusals: Record<ConsultationRefusal | 'sheet_of_other' | 'sheet_linked', string> = {
  no_such_transition: 'この相談は、いまの状態からその状態へは変更できません。画面を読み込み直して、いまの状態をご確認ください。',
  not_your_decision: '相談の日程と記録は事務局が入力します。施設からは「希望」として送ってください。',
  day_missing: '相談日が入力されていません。相談日を入力してください。',
  day_ahead: '相談日がこれから先の日のため、「実施済み」にはできません。相談日を確認してください。',
  minutes_missing: 'かかった時間が入力されていません。分数を入力してから「実施済み」にしてください。',
  advice_missing: '助言した内容が入力されていません。「助言」を入力してから「実施済み」にしてください。',
  outcome_missing: '相談の結果が選ばれていません。「結果」を選んでから「実施済み」にしてください。',
  reason_required: '取りやめの理由が入力されていません。「状態の理由」に入力してください。',
  next_step_missing: '次に行うことが入力されていません。期限や実施日を入れるときは、内容も入力してください。',
  due_before_day: '次に行うことの期限が、相談日より前になっています。日付を確認してください。',
  done_before_day: '次に行ったことの日付が、相談日より前になっています。日付を確認してください。',
  done_ahead: '次に行ったことの日付が、これから先の日になっています。日付を確認してください。',
  sheet_of_other: 'この切り出しシートは別の施設のものです。相談した施設のシートを選んでください。',
  sheet_linked: 'この切り出しシートは、すでに別の相談に結び付いています。一つのシートが結び付く相談は一つだけです。',
}

type Told = {
  facility: string
  name: string
  day: string
  time: string | null
  way: string
  reason: string | null
  link: string
  office: Office | undefined
}
const told =
  (template: MailTemplate) =>
  ({ day, facility, link, name, office, reason, time, way }: Told): Letter => ({
    template,
    values: { name, facility, when: time ? `${day}　${time}から` : day, way, reason: reason ?? '', link },
    office,
  })
export const consultationMails = { planned: told('consultation_planned'), called_off: told('consultation_called_off') } as const
export const dayOpen = '日程はこれから決めます'
export const wayOpen = 'これから決めます'
