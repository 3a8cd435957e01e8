import type { AdvisedPart, GuidanceKind, Placement } from '@/domain/guidance/guidance'

export const guidanceKindLabels: Record<GuidanceKind, string> = { consultation: '個別相談', seminar: 'セミナー' }
export const placementLabels: Record<Placement, string> = { before: '前', after: '後', outside: '期間の外' }

const count = (value: number): string => new Intl.NumberFormat('ja-JP').format(value)
const oneDecimal = new Intl.NumberFormat('ja-JP', { minimumFractionDigits: 1, maximumFractionDigits: 1 })
const rate = (value: number | null): string => (value === null ? '—' : oneDecimal.format(value))

/** On the record of one consultation or seminar. */
export const listingsAroundTexts = {
  label: 'ここから生まれた募集',
  about: (days: number) =>
    `その日から${days}日間に初めて公開された募集と、その前の${days}日間の募集です。その日に公開された募集は「後」に入ります。`,
  summary: (before: number, after: number, days: number) =>
    `前の${days}日間　${count(before)}件　→　後の${days}日間　${count(after)}件`,
  running: (day: string) => `後の期間は${day}までです。件数はこれから増えることがあります。`,
  none: 'まだありません。',
  notHeld: '「実施済み」になると、ここに生まれた募集が出ます。',
  listing: '募集案件',
  facility: '施設',
  published: '初めて公開した日',
  unpublished: '未公開',
  placement: '時期',
  state: '状態',
  fromSheet: 'この相談のシートから',
  sheet: '切り出しシート',
  sheetAbout:
    'この相談で業務を書き出すときは、ここからシートを作ります。シートから作った募集は、この相談から生まれた募集になります。',
  makeSheet: 'この相談の切り出しシートを作る',
  openSheet: '切り出しシートを開く',
  making: '作っています…',
  failed: 'シートを作れませんでした。画面を読み込み直して、もう一度お試しください。',
  badRequest: '送られた内容を読み取れません。画面を読み込み直して、もう一度お試しください。',
  notFound: 'この相談は見つかりません。一覧に戻って選び直してください。',
  onlyOffice: '相談から切り出しシートを作るのは事務局です。施設では、切り出しシートの一覧から作れます。',
  alreadyLinked: 'この相談には、すでに切り出しシートがあります。画面を読み込み直してください。',
  sheetTitle: (day: string | null, theme: string) => `${day ? `${day}の相談` : '相談'}　${theme}`.slice(0, 80),
} as const

/** The screen of all of them. */
export const guidanceTexts = {
  title: '相談とセミナーの成果',
  about: '個別相談を受けた施設、セミナーに出席した施設が、その前と後に公開した募集案件の数です。',
  programme: '事業年度',
  kind: '数えるもの',
  both: '個別相談とセミナー',
  show: '表示する',
  rules: (days: number) => [
    `「前」は、相談・セミナーの前日までの${days}日間、「後」は、その日からの${days}日間です。募集は、案件を1件と数え、初めて公開した日で数えます。`,
    '同じ施設の相談・セミナーの期間が重なるときは、「後」の日を一度だけ数え、「後」に入る日は「前」に数えません。一つの募集は、合計に一度だけ入ります。',
    `期間の日数は施設によって異なるため、1施設・${days}日あたりに直した件数を並べて示します。「後」は、今日までの日数です。`,
    '「シートから」は、相談で作った切り出しシートから作られ、公開された募集です。公開の時期は問いません。',
  ],
  rulesTitle: '数え方',
  loading: '数えています…',
  failed: '数えられませんでした。少し待ってから、画面を読み込み直してください。',
  none: '実施済みの個別相談と、施設が出席した実施済みのセミナーは、まだありません。記録が入ると、ここに成果が表示されます。',
  noProgramme: '事業年度がまだ登録されていません。',
  facilities: '成果を数えた施設',
  facilitiesUnit: '施設',
  facilitiesHint: (consultations: number, seminars: number) =>
    `個別相談 ${count(consultations)}回・セミナーの出席 ${count(seminars)}回`,
  before: '前の募集',
  after: '後の募集',
  unit: '件',
  perFacility: '1施設あたりの後の募集',
  perFacilityValue: (value: number | null) => rate(value),
  rateHint: (value: number | null, days: number) => `1施設・${days}日あたり ${rate(value)}件`,
  fromSheetsHint: (listings: number) => `ほかの数え方：相談のシートから公開された募集 ${count(listings)}件`,
  chartTitle: (before: number | null, after: number | null, days: number) =>
    `1施設・${days}日あたりの募集は、前 ${rate(before)}件、後 ${rate(after)}件`,
  chartSummary: (before: number, after: number) => `前の募集 ${count(before)}件、後の募集 ${count(after)}件。`,
  chartSection: '前と後の募集の数',
  table: '表で見る',
  span: '時期',
  listings: '募集（件）',
  days: '日数（のべ）',
  rate: (days: number) => `1施設・${days}日あたり`,
  byFacility: '施設ごと',
  facility: '施設',
  consultations: '個別相談',
  seminars: 'セミナー',
  daysOf: (days: number) => `（${count(days)}日間）`,
  fromSheets: 'シートから',
  running: '後の期間の途中です',
  parts: { before: '前の募集', after: '後の募集', sheets: 'シートからの募集' } satisfies Record<AdvisedPart, string>,
  counted: (part: string, facility: string | null) => `${facility ? `${facility}　` : ''}${part}に入っている募集案件`,
  countedMore: (shown: number, total: number) => `全${count(total)}件のうち、${count(shown)}件を表示しています。`,
  countedNone: 'この数に入っている募集案件はありません。',
  listing: '募集案件',
  published: '初めて公開した日',
  state: '状態',
  total: '合計',
  count,
  rateOf: rate,
} as const
