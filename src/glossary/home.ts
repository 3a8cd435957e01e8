import type { DeliverableEvent } from '@/domain/deliverable/event'
import type { IncidentEvent } from '@/domain/incident/incident'

const count = (value: number): string => new Intl.NumberFormat('ja-JP').format(value)

/** What the first screen of the city and of the operator begins with. */
export const homeTexts = {
  notYours: 'この画面は市の担当者と事務局が使います。',
  planTasks: '実施計画書の工程',
  planTasksAbout:
    'いま行っている工程と、2週間以内に始まる工程です。最後に承認された版の実施計画書によります。日程を変えるときは、実施計画書を直して承認を受けてください。',
  planOf: '計画書の版',
  planApproved: (version: number) => `第${version}版（承認済み）`,
  planNotApproved: 'まだ承認されていません',
  planTask: '工程',
  planFrom: '始まり',
  planUntil: '終わり',
  planWho: '担当',
  planAhead: 'これから始まります',
  undated: '期限の合意がまだの成果物',
  undatedAbout: '仕様書に期限の定めがないものです。両者で期限を決めて、成果物の画面で入力してください。',
  late: '期限を過ぎているもの',
  lateAbout: '期限を過ぎても提出されていない（または修正が済んでいない）成果物です。',
  moreLate: (left: number) => `ほかに${count(left)}件、期限を過ぎています。一覧を開く`,
  approvals: '承認を待っているもの',
  approvalsAbout: '内容を確認して、ここで承認するか、修正を指示できます。',
  nothingToApprove: '承認を待っている成果物はありません。',
  decide: 'コメントを付けて承認・修正指示をする',
  toDo: '提出する成果物',
  toDoAbout: (days: number) => `修正の指示があったものと、${days}日以内に期限が来るものです。`,
  nothingToDo: '近く提出する成果物はありません。',
  changes: '前回からの変更',
  changesAbout: (since: string) => `前回ごらんになった後（${since}から）の動きです。ご自分の操作は含みません。`,
  noChanges: '前回からの変更はありません。',
  more: (shown: number, total: number) => `全${count(total)}件のうち、新しい${count(shown)}件を表示しています。`,
  incidents: '対応中の事故・ヒヤリ・相談',
  noIncidents: '対応中の事故・ヒヤリ・相談はありません。',
  number: '番号',
  kind: '種類',
  status: '状態',
  detectedAt: '知った日時',
  cityTold: '市への連絡',
  told: (when: string) => `済み（${when}）`,
  followUp: (until: string) => `続報の期限　${until}`,
  followUpLate: (until: string) => `続報の期限を過ぎています（${until}）`,
  notTold: (until: string) => `まだです（期限　${until}）`,
  notToldLate: (until: string) => `期限を過ぎています（期限　${until}）`,
  name: '名称',
  due: '期限',
  standing: '期限までの日数',
  at: '日時',
  what: 'できごと',
  about: '対象',
  by: '行った方',
  automatic: '自動',
  files: 'ファイル',
  all: '成果物の一覧を開く',
  neverRan: '自動の処理が、まだ一度も動いていません。',
  standsStill: (since: string) => `自動の処理が、${since}から動いていません。`,
  standsStillAbout:
    'メールの送信、期限のお知らせ、月報のたたき台の作成が止まっています。システムの管理者に連絡してください。動き始めると、止まっていた間の分も行われます。',
} as const

export const deliverableChangeLabels: Record<DeliverableEvent, string> = {
  owed: '登録されました',
  due_set: '期限が決まりました',
  issued: '版が作られました',
  submitted: '提出されました',
  first_approved: '1人目が承認しました',
  approved: '承認されました',
  revision_requested: '修正が指示されました',
  delivered: '納入されました',
  voided: '不要になりました',
}
export const incidentChangeLabels: Record<IncidentEvent, string> = {
  opened: '事故などの報告がありました',
  moved: '事故などの状態が変わりました',
  described: '事故などに書き足しがありました',
  city_told: '事故などが市へ連絡されました',
  facility_told: '事故などが施設へ共有されました',
  edited: '事故などの記録が変わりました',
}
export const seminarHeld = 'セミナーが実施されました'
export const gapChanged = (state: string): string => `要因分析：${state}`
export const registerChanged = (register: string, state: string | null): string =>
  state ? `台帳「${register}」：${state}` : `台帳「${register}」に登録されました`
export const targetChanged = '目標数が変わりました'
export const definitionChangeLabels = {
  proposed: '数え方の定義の案が示されました',
  agreed: '数え方の定義に合意しました',
} as const
export const termsAgreed = (party: string): string => `減額の算定条件に${party}が合意しました`
export const termsVersion = (version: string): string => `算定条件　第${version}版`
