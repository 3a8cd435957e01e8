import type { AttendanceRefusal, AttendanceStatus, AttendeeKind } from '@/domain/seminar/attendance'
import type { Audience, SeminarKind, SeminarStatus } from '@/domain/seminar/seminar'
import type { SeminarRefusal } from '@/domain/seminar/transitions'
import type { MailTemplate } from '@/domain/mailTemplate/template'
import type { Office } from './mail'
import type { Letter } from './mailTemplates'

export const seminarKindLabels: Record<SeminarKind, string> = {
  programme: '事業の説明会',
  carving: '業務の切り出しの研修',
  cases: '事例の紹介',
  exchange: '意見交換会',
  residents: '住民向けの説明会',
}
export const audienceLabels: Record<Audience, string> = {
  facilities: '介護事業者',
  residents: '住民',
  everyone: 'どなたでも',
}
export const seminarStatusLabels: Record<SeminarStatus, string> = {
  draft: '下書き',
  published: '受付中',
  held: '実施済み',
  called_off: '中止',
}
export const attendanceStatusLabels: Record<AttendanceStatus, string> = {
  signed_up: '申込み',
  cancelled: '取消し',
  attended: '出席',
  absent: '欠席',
}
export const attendeeKindLabels: Record<AttendeeKind, string> = {
  manager: '施設長・管理者',
  care_staff: '介護職員',
  office_staff: '相談員・事務職員',
  resident: '住民',
  official: '市・関係機関',
  other: 'その他',
}

export const seminarRefusals: Record<SeminarRefusal | 'full' | 'capacity_taken', string> = {
  no_such_transition:
    'このセミナーは、いまの状態からその状態へは変更できません。画面を読み込み直して、いまの状態をご確認ください。',
  not_your_decision: 'セミナーの登録と変更は、研修の担当者と事務局が行います。',
  reason_required: '中止の理由が入力されていません。申し込んだ方へのお知らせに載せる理由を「状態の理由」に入力してください。',
  place_missing: '会場が入力されていません。会場を入力するか、「オンラインで行う」にチェックを入れてから公開してください。',
  not_begun: 'まだ始まっていないため、「実施済み」にはできません。始まってから、もう一度お試しください。',
  held_stays: '実施済みのセミナーの内容は変更できません。出席の記録と「実施のまとめ」は、このあとも書き込めます。',
  called_off_stays: '中止したセミナーの内容は変更できません。行うときは、新しいセミナーとして登録してください。',
  full: '定員に達しているため、申し込めません。事務局へご相談ください。',
  capacity_taken: 'すでに申し込んだ方の人数より少ない定員にはできません。',
}
export const attendanceRefusals: Record<AttendanceRefusal | 'already_there' | 'who_missing' | 'one_party', string> = {
  no_such_transition:
    'この申込みは、いまの状態からその状態へは変更できません。画面を読み込み直して、いまの状態をご確認ください。',
  not_your_decision: '出席・欠席の記録は、研修の担当者と事務局が行います。',
  not_open: 'このセミナーは、いま受け付けていません。セミナーの状態をご確認ください。',
  not_for_you: 'このセミナーは住民の方を対象にしているため、施設からは申し込めません。',
  already_begun: 'セミナーが始まっているため、申込みは変更できません。事務局へご連絡ください。',
  not_begun: 'まだ始まっていないため、出席・欠席は記録できません。始まってから、もう一度お試しください。',
  opinion_before: '「ご意見」は、セミナーが始まってから入力できます。',
  already_there: 'このセミナーには、すでに申し込んでいます。一覧から申込みを開いて変更してください。',
  who_missing: '参加する方が分かりません。施設かボランティアを選ぶか、お名前を入力してください。',
  one_party: '施設とボランティアは、どちらか一方だけを選んでください。',
}

const count = (value: number): string => new Intl.NumberFormat('ja-JP').format(value)

/** On a seminar's record. */
export const seminarPanelTexts = {
  agendaItem: '次第の項目',
  signUp: '申込み',
  signUpAbout: '申し込むと、この画面と事務局の名簿に載ります。始まる前なら、いつでも取り消せます。',
  seats: (left: number | null) =>
    left === null ? '定員はありません。' : left > 0 ? `あと${count(left)}人申し込めます。` : '定員に達しました。',
  press: '申し込む',
  pressFor: (facility: string) => `${facility}として申し込む`,
  cancel: '申込みを取り消す',
  cancelFor: (facility: string) => `${facility}の申込みを取り消す`,
  sending: '送っています…',
  failed: '送れませんでした。画面を読み込み直して、もう一度お試しください。',
  stands: (facility: string, status: string) => `${facility}：${status}`,
  notOpen: 'いまは受け付けていません。',
  begun: '始まっているため、申込みと取消しはできません。',
  details: '参加する方のお名前・人数を入力する',
  list: '参加者',
  listAbout: '始まってからは、一度押すだけで出席・欠席を記録できます。申込みのない方は「参加者を加える」から入力します。',
  nobody: '申し込んだ方はまだいません。',
  who: '参加者',
  kind: '種別',
  people: '人数',
  state: '状態',
  record: '記録',
  open: '開く',
  attended: '出席',
  absent: '欠席',
  recordFor: (action: string, who: string) => `${action}：${who}`,
  add: '参加者を加える',
  guest: 'お名前のみの方',
  noMail: 'メールの送り先がないため、中止や変更は電話などでお知らせください。',
  byKind: '種別ごとの人数',
  signedUp: '申込み',
  came: '出席',
  total: '合計',
  peopleCount: (people: number) => `${count(people)}人`,
  materials: '配布資料',
  noMaterials: '配布資料はまだありません。',
  addMaterial: '資料を加える',
} as const

type Told = {
  name: string
  title: string
  when: string
  place: string
  reason: string | null
  link: string
  office: Office | undefined
}
const told =
  (template: MailTemplate) =>
  ({ link, name, office, place, reason, title, when }: Told): Letter => ({
    template,
    values: { name, seminar: title, when, venue: place, reason: reason ?? '', link },
    office,
  })
export const seminarMails = { called_off: told('seminar_called_off'), moved: told('seminar_moved') } as const
export const onlinePlace = 'オンライン'
