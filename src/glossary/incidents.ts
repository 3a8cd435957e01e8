import type { ClockReading } from '@/domain/incident/clock'
import type { CourseRefusal } from '@/domain/incident/course'
import type { LegalReading, LegalReport, NineItem } from '@/domain/incident/legalClock'
import type { IncidentEvent, IncidentKind, IncidentStatus, RuleGroup, Severity } from '@/domain/incident/incident'
import type { IncidentRefusal } from '@/domain/incident/transitions'
import type { Office } from './mail'
import type { Letter } from './mailTemplates'

export const incidentKindLabels: Record<IncidentKind, string> = {
  prohibited_request: '頼まれてはいけないことを頼まれた',
  injury: 'けが・体調の急変',
  property: '物の破損・紛失',
  near_miss: 'ヒヤリハット',
  other: 'その他の相談',
}
export const ruleGroupLabels: Record<RuleGroup, string> = {
  bodily_care: '身体に触れる介助（移乗・入浴・排せつ・食事の介助など）',
  medical: '医療・薬に関すること',
  money: 'お金・通帳・貴重品に関すること',
  professional: '資格や専門知識が必要な仕事',
  other: 'その他',
}
export const severityLabels: Record<Severity, string> = {
  unjudged: '未判定',
  light: '軽い',
  moderate: '中くらい',
  serious: '重い',
}
export const incidentStatusLabels: Record<IncidentStatus, string> = {
  open: '受付',
  handling: '対応中',
  closed: '完了',
  dismissed: '対象外',
}
export const incidentEventLabels: Record<IncidentEvent, string> = {
  opened: '受付',
  moved: '状態の変更',
  described: '本人の書き足し',
  city_told: '市への連絡',
  facility_told: '施設への共有',
  edited: '記録の更新',
}

export const incidentRefusals: Record<IncidentRefusal, string> = {
  no_such_transition: 'この記録は、いまの状態からその状態へは変更できません。画面を読み込み直して、いまの状態をご確認ください。',
  not_your_decision: 'この記録の状態は事務局が変更します。事務局へご連絡ください。',
  reason_required: '理由が入力されていません。「状態の理由」を入力してから保存してください。',
  city_not_told:
    '市へ連絡した日時が入っていないため、完了にできません。「市へ連絡した日時」を入力するか、事故などではなかったときは「対象外」を選んでください。',
  told_before_detected:
    '「市へ連絡した日時」が「知った日時」より前になっています。どちらかを直してから、もう一度保存してください。',
  told_in_future: '「市へ連絡した日時」がこれから先の日時になっています。連絡が済んでから、その日時を入力してください。',
  detected_in_future: '「知った日時」がこれから先の日時になっています。日時を確認してください。',
  share_needs_facility: '施設が決まっていないため、共有できません。「施設」を入力してから保存してください。',
  share_needs_note:
    '施設に見せる文章がありません。「施設へのお知らせ」を入力してから共有してください。報告した方が分かる書き方は避けてください。',
}

export const courseRefusals: Record<CourseRefusal, string> = {
  follow_up_before_first:
    '続報の日時が、市への一次報告（市へ連絡した日時）より前になっています。先に「市へ連絡した日時」を入力してください。',
  follow_up_in_future: '続報の日時がこれから先の日時になっています。報告が済んでから入力してください。',
  ended_before_detected: '「終息した日時」が「知った日時」より前になっています。日時を確認してください。',
  ended_in_future: '「終息した日時」がこれから先の日時になっています。終息してから入力してください。',
}

export const reportRefusals = {
  notAgreed: 'この活動は受け入れが決まっていないため、ここからは報告できません。お困りのことは事務局へお電話ください。',
  notReported: 'この活動の報告はまだありません。「わたしの活動」の画面から報告してください。',
  settled: 'この報告は対応が終わっています。書き足したいことは、お手数ですが事務局へお電話ください。',
  tooLong: 'これ以上は書き足せません。続きは、お手数ですが事務局へお電話ください。',
  nothing: 'どのようなことかを選ぶか、あったことを書いてから送信してください。',
} as const

/** What a resident reads of how their report stands. */
export const reportStates: Record<IncidentStatus, string> = {
  open: '事務局に届いています。事務局が確認します。',
  handling: '事務局が対応しています。',
  closed: '対応が終わりました。',
  dismissed: '事務局が確認し、記録を終わりました。',
}

export const clockWords = {
  label: '市への連絡の期限',
  due: (until: string) => `期限　${until}`,
  told: (at: string) => `連絡済み　${at}`,
  reading: (reading: ClockReading): string => {
    if (reading.state === 'told') return '期限までに連絡しました。'
    if (reading.state === 'told_late') return `期限を${reading.over}時間過ぎて連絡しました。`
    if (reading.state === 'late')
      return `期限を過ぎています（${reading.over}時間）。すぐに市へ連絡し、「市へ連絡した日時」を入力してください。`
    return reading.left > 0 ? `あと${reading.left}時間です。` : 'あと1時間もありません。'
  },
  short: (reading: ClockReading): string =>
    ({ told: '連絡済み', told_late: '遅れて連絡', late: '期限超過', running: '未連絡' })[reading.state],
  needless: '「対象外」のため、市への連絡は要りません。',
  followUp: (until: string) => `続報の期限　${until}`,
  followUpLate: (until: string) =>
    `続報の期限（${until}）を過ぎています。市へ連絡して「続報」に記録するか、終わっているときは「終息した日時」を入力してください。`,
} as const

export const legalClockWords = {
  label: '法に基づく報告の期限（個人データの漏えい等）',
  about:
    '知った日を1日目と数えます。委託を受けた者は、委託者（市）へ速やかに通知すれば、報告の義務は市が負います。まず市へ連絡してください。',
  names: { first: '速報', final: '確報' } satisfies Record<LegalReport, string>,
  reading: (reading: LegalReading): string => {
    if (reading.state === 'done') return '期限までに行いました。'
    if (reading.state === 'done_late') return `期限を${reading.over}日過ぎて行いました。`
    if (reading.state === 'late') return `期限を${reading.over}日過ぎています。すぐに報告し、報告した日を入力してください。`
    if (reading.left === 0) return '今日が期限です。'
    return reading.state === 'pressing' ? `急いでください。あと${reading.left}日です。` : `あと${reading.left}日です。`
  },
  due: (day: string, taken: string | null): string =>
    taken ? `期限　${day}（閉庁日のため、${taken}まで受け付けられます）` : `期限　${day}`,
  items: {
    summary: '概要',
    dataItems: '漏えい等した個人データの項目',
    peopleConcerned: '本人の数',
    cause: '原因',
    secondaryDamage: '二次被害又はそのおそれの有無及びその内容',
    measuresForPeople: '本人への対応の実施状況',
    publication: '公表の実施状況',
    prevention: '再発防止のための措置',
    otherMatters: 'その他参考となる事項',
  } satisfies Record<NineItem, string>,
  missing: '（未記入）',
  tile: { first: '速報が必要な漏えい等', final: '確報の期限が近い漏えい等' } satisfies Record<LegalReport, string>,
  tileHint: '個人データの漏えい等で、法に基づく報告が済んでいないものです。',
} as const

type Opened = { number: string; facility: string; visit: string; cityDue: string; link: string; office: Office }

/** To the operator. Holds neither the words of whoever reported nor their name: a mail travels unprotected. */
export const incidentMails = {
  opened: ({ cityDue, facility, link, number, office, visit }: Opened): Letter => ({
    template: 'incident_opened',
    values: { number, facility, activity: visit, until: cityDue, link },
    office,
  }),
  described: ({ link, number, office }: Pick<Opened, 'number' | 'link' | 'office'>): Letter => ({
    template: 'incident_described',
    values: { number, link },
    office,
  }),
  late: ({ cityDue, link, number, office }: Pick<Opened, 'number' | 'link' | 'office' | 'cityDue'>): Letter => ({
    template: 'incident_late',
    values: { number, until: cityDue, link },
    office,
  }),
  followUp: ({ due, link, number, office }: Pick<Opened, 'number' | 'link' | 'office'> & { due: string }): Letter => ({
    template: 'incident_follow_up',
    values: { number, until: due, link },
    office,
  }),
} as const
