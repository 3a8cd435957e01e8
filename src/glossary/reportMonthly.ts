import type { Figure } from '@/domain/kpi/figure'
import type { FigureFault } from '@/domain/report/figureFaults'
import type { AppendixDifference, Difference, GapDifference } from '@/domain/report/monthlyFigures'
import { ageBandLabels, experienceLabels } from './choices'
import { funnelLabels } from './dashboard'
import {
  closingLabels,
  figureLabels,
  figureMarks,
  figureShortLabels,
  figureUnits,
  gapSentence,
  listingRuleLabels,
  markedFigureLabel,
} from './figures'

/** Every word of the monthly report (登録者数等報告書, clauses 5(7) and 8). */
export const monthlyWords = {
  form: '登録者数等報告書（月報）',
  preliminary: '速報',
  title: (month: string) => `登録者数等報告書（${month}分）`,
  fileName: (month: string, suffix: string) => `登録者数等報告書_${month}分${suffix}`,
  edition: (version: number) => (version > 1 ? `第${version}版（差替え）` : `第${version}版`),
  editionSuffix: (version: number) => (version > 1 ? `_第${version}版` : ''),
  preliminarySuffix: '_速報',
} as const

export const authorLabels = {
  heading: '受託者',
  address: '住所',
  name: '商号又は名称',
  representative: '代表者職氏名',
  person: '担当者',
  phone: '電話',
  email: 'メール',
} as const

export const factTexts = {
  term: (from: string, to: string) => `${from}から${to}まで`,
  period: (from: string, to: string) => `${from}から${to}まで`,
  asOf: (instant: string) => `${instant}（日本時間）`,
  cutoff: (instant: string) => `${instant}（日本時間）までに登録された記録によります。`,
  details: (parts: number) => (parts > 1 ? `別紙1から別紙${parts}までのとおり` : '別紙1のとおり'),
} as const

export const statements = {
  report: (month: string) => `下記の業務について、${month}分の登録者数等を報告します。`,
  replaces: (version: number) =>
    `この報告書は、提出済みの第${version}版を差し替えるものです。変更した数は「差替えの内容」のとおりです。`,
  preliminary: (instant: string) =>
    `この資料は速報です。${instant}（日本時間）までの記録を集計したもので、確定した報告書ではありません。`,
  cutoff: (month: string, instant: string) =>
    `${month}分は、提出期限が月の末日のため、${instant}（日本時間）の締切時点で集計しています。` +
    '締切の後に確定した数は、差替えの版で報告します。',
} as const

export const partTitles = {
  differences: '差替えの内容',
  months: '月ごとの計画と実績',
  completions: '受け入れ完了数の内訳',
  listings: '案件募集件数の数え方',
  gaps: '計画との乖離の要因と改善策',
  breakdowns: '区・サービス種別・業務の区分別の状況',
  ages: '年代と介護の経験別の状況',
  funnel: '応募から受入完了まで',
  guidance: 'セミナー等と個別相談',
  quality: '記録の点検',
} as const

export const appendixTitles = {
  gaps: '要因分析と改善策',
  gapsSheet: '要因と改善策',
  wards: '区別の状況',
  wardsSheet: '区別の状況',
  services: '介護サービス種別の状況',
  servicesSheet: 'サービス種別',
  categories: '業務の区分別の募集と受け入れ完了',
  categoriesSheet: '区分別の募集',
  ages: (figure: 'residents' | 'completions', all: string) =>
    figure === 'residents' ? `イ 市内に居住する登録者（当月末 ${all}）` : `エ 受け入れ完了（当月 ${all}）`,
  agesSheet: (figure: 'residents' | 'completions') => (figure === 'residents' ? 'イ 年代・経験' : 'エ 年代・経験'),
  funnel: '当月の活動への応募の経過',
  funnelSheet: '応募の経過',
  seminars: '当月に実施したセミナー等',
  seminarsSheet: 'セミナー等',
  consultations: '当月に実施した個別相談',
  consultationsSheet: '個別相談',
  quality: '締めたときの記録の点検',
  qualitySheet: '記録の点検',
} as const

export const appendixNotes = {
  noGaps: '当月に開いた要因分析はありません。',
  countedOn: (day: string) => `${day}の時点`,
  consulted: (day: string) => `${day}に協議`,
  result: (text: string) => `結果：${text}`,
  wards: 'ア・ウ・エは事業所の所在する区、イは登録者の居住する区によります。',
  services: '事業所番号に複数のサービスがあるときは、登録したサービスの種別に数えます。',
  hidden: '5人に満たない数と、差し引きによってそれが分かる数は「—」とし、示していません。',
  ages: {
    residents: '当月末に市内に居住する登録者の、年代と介護の経験です。',
    completions: '当月に受け入れ完了となった活動の、参加者の年代と介護の経験です（応募したときの申告による延べ数）。',
  },
  funnel: '当月に始まる活動への応募を、集計の時点の状態で数えます。受入完了は、エの当月の数と一致します。',
  funnelEnds: '「不参加」以下は、受入完了に至らなかった応募の内訳です。受入完了と合わせると、応募の数になります。',
  noSeminars: '当月に実施したセミナー等はありません。',
  noConsultations: '当月に実施した個別相談はありません。',
  clean: '抜けや食い違いは見つかりませんでした。',
  accepted: (note: string) => `残したまま締めた理由：${note}`,
} as const

/** 「出前説明会を開く（山﨑、令和8年2月10日まで）」 */
export const measureLine = (measure: string, person: string | null, due: string | null): string => {
  const by = [person, due && `${due}まで`].filter(Boolean).join('、')
  return by ? `${measure}（${by}）` : measure
}

export const attachment = (number: number, title: string): string => `別紙${number}　${title}`

export const sectionTitles = {
  overview: '目標項目の状況',
  overviewSheet: '総括',
  months: (figure: Figure) => markedFigureLabel(figure),
  wards: '区別の受け入れ完了数（当月）',
  wardsSheet: '区別',
  categories: '業務の区分別の受け入れ完了数（当月）',
  categoriesSheet: '業務区分別',
  residence: '居住地別の受け入れ完了数',
  residenceSheet: '居住地別',
  listings: '数え方別の案件募集件数',
  listingsSheet: '募集の数え方',
  differences: '前の版から変更した数',
  differencesSheet: '差替え',
  appendixDifferences: '前の版から変更した内訳の数',
  appendixDifferencesSheet: '差替え（内訳）',
  gapDifferences: '前の版から変更した要因分析',
  gapDifferencesSheet: '差替え（要因分析）',
} as const

export const columnLabels = {
  figure: '区分',
  month: '月',
  target: '目標',
  opening: '前月末',
  increase: '増（当月）',
  decrease: '減',
  correction: '過月分修正',
  closing: '当月末／累計',
  planned: '計画',
  gap: '計画との差',
  achievement: '達成率',
  ward: '区',
  category: '業務の区分',
  count: '件数',
  share: '構成比',
  rule: '数え方',
  during: '当月',
  cumulative: '累計',
  agreed: '採用',
  before: '前の版',
  after: 'この版',
  what: '項目',
  table: '内訳の表',
  difference: '差',
  residence: '居住地',
  actual: '実績',
  atEnd: '当月末',
  service: '介護サービス種別',
  age: '年代',
  stage: '段階',
  ofApplied: '応募に対する割合',
  heldOn: '実施日',
  name: '名称',
  kind: '種類',
  people: '参加者数',
  facility: '事業所',
  topic: '相談の内容',
  outcome: '結果',
  causes: '要因',
  measures: '改善策（担当・期日）',
  standing: '状況',
  finding: '点検の項目',
  severity: '扱い',
} as const

/** Which number of a figure a corrected version changed, as the report's own tables call it. */
export function differenceLabel(difference: Difference): string {
  switch (difference.what) {
    case 'closing':
      return closingLabels[difference.figure]
    case 'city_residents':
      return `${rowLabels.cityResidents}（${columnLabels.during}）`
    case 'city_residents_cumulative':
      return `${rowLabels.cityResidents}（${columnLabels.cumulative}）`
    case 'ward':
    case 'category':
      return `${columnLabels[difference.what]}：${difference.name}（${columnLabels.during}）`
    case 'listings_during':
      return `${columnLabels.rule}：${listingRuleLabels[difference.rule]}（${columnLabels.during}）`
    case 'listings_cumulative':
      return `${columnLabels.rule}：${listingRuleLabels[difference.rule]}（${columnLabels.cumulative}）`
    default:
      return columnLabels[difference.what]
  }
}

/** The table of the appendices in which a changed cell stands. */
export const appendixTableTitle = (change: AppendixDifference): string =>
  change.part === 'ages' ? appendixTitles.agesSheet(change.figure) : appendixTitles[change.part]

/** Which cell of its table: the row, then the column where the table has several. */
export function appendixDifferenceLabel(change: AppendixDifference, day: string): string {
  switch (change.part) {
    case 'ages':
      return `${ageBandLabels[change.age]}、${experienceLabels[change.experience]}`
    case 'funnel':
      return funnelLabels[change.stage]
    case 'seminars':
      return `${day}「${change.title}」の${columnLabels.people}`
    case 'consultations':
      return columnLabels.count
    default:
      return `${change.name}：${figureMarks[change.figure]} ${figureShortLabels[change.figure]}`
  }
}

/** Which part of an analysis it is, as the appendix that tells of them calls it. */
export const gapDifferenceLabel = (change: GapDifference): string =>
  change.what === 'measure' ? `改善策${change.number}` : gapPartLabels[change.what]

const gapPartLabels: Record<Exclude<GapDifference['what'], 'measure'>, string> = {
  status: '状態',
  causes: columnLabels.causes,
  consultedOn: '協議日',
  result: '結果',
}

export const rowLabels = {
  cityResidents: 'うち市内居住者',
  insideCity: '市内居住者',
  outsideCity: '市外居住者',
  agreed: '○',
  notAgreed: '',
  unknown: '（記録なし）',
} as const

export const unitTexts = {
  overview: 'ア 事業所、イ 人、ウ・エ 件',
  count: '件',
  people: '人',
} as const

export const sectionNotes = {
  residents: '「うち市内居住者」は、目標と計画の定めがないため、当月と累計の数のみを示します。',
  plannedAtMonthEnd: '計画は当月末における計画数です。締切日までの日割りの計画との比較は、概況に記載しています。',
  shortfall: '▲は、計画を下回ることを示します。',
  missing: '「—」は、定めのないこと、又はまだその月になっていないことを示します。',
  noPlan: '計画を定めていないため、計画との比較はありません。',
  notAgreedRule: (rule: string) => `○は、協議で定めた数え方です。この報告書のウは「${rule}」によります。`,
  noCompletions: '当月の受け入れ完了はありません。',
  shareRounding: '構成比は小数第2位を四捨五入しているため、合計が100％にならないことがあります。',
  activityMonth: '当月に活動した分の数です。過月分修正は含みません。',
  differences: '前の版と数の異なる項目のみを示します。',
  noDifferences: '報告した数に変更はありません。',
  appendixDifferences:
    '前の版と数の異なる欄のみを示します。区別・業務の区分別の受け入れ完了数の変更は「前の版から変更した数」に示しています。',
  noAppendixDifferences: '内訳の数に変更はありません。',
  nothingToCompare: '前の版には内訳の表がないため、内訳の数は比べていません。',
  gapDifferences:
    '前の版と内容の異なる項目のみを示します。長い文は、変わったところの前後のみを示し、省いたところは「…」とします。',
  noGapDifferences: '要因分析の内容に変更はありません。',
  noAnalysesBefore: '前の版には要因分析の欄がないため、要因分析は比べていません。',
  standingMonths:
    '過ぎた月は、次の月を締めた時点の版の数です。その後に差し替えた版や訂正による変更は、次の月以後の過月分修正に含みます。',
  residenceCorrections: '当月は、当月に活動した分の数です。累計は、過月分修正を含みます。',
  correctionReason: (reason: string) => `差替えの理由：${reason}`,
} as const

const grouped = new Intl.NumberFormat('ja-JP')
const percent = new Intl.NumberFormat('ja-JP', { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 })
/** 1,936人 */
export const quantity = (figure: Figure, value: number): string => `${grouped.format(value)}${figureUnits[figure]}`

/** ア 事業所、ウ・エ 件: the units of the figures a table shows; 件 alone where all have it. */
export function unitsOf(figures: readonly Figure[]): string {
  const units = [...new Set(figures.map((figure) => figureUnits[figure]))]
  if (units.length === 1) return units.join('')
  const marks = (unit: string) => figures.filter((figure) => figureUnits[figure] === unit).map((figure) => figureMarks[figure])
  return units.map((unit) => `${marks(unit).join('・')} ${unit}`).join('、')
}

type Standing = {
  figure: Figure
  actual: number
  achievement: number | null
  gap: number | null
  /** True where the plan is that of the cut-off day, spread over the days of the month. */
  daily: boolean
}

/** エ マッチング数（受け入れ完了数）は369件（達成率36.9%）で、計画より11件少ない状況です。 */
export function standingSentence({ figure, actual, achievement, gap, daily }: Standing): string {
  const reached = achievement === null ? '' : `（達成率${percent.format(achievement)}）`
  const basis = daily ? '日割りの' : ''
  const compared =
    gap === null
      ? 'です（計画の定めはありません）。'
      : gap === 0
        ? `で、${basis}計画どおりの状況です。`
        : `で、${basis}${gapSentence(gap, figureUnits[figure])}状況です。`
  return `${markedFigureLabel(figure)}は${quantity(figure, actual)}${reached}${compared}`
}

/** On what the comparison of a running month rests. */
export const dailyPlanNote = (day: string): string => `計画との比較は、${day}までを日割りにした計画によります。`

/** A chart's title says what is seen where the data says so; otherwise the plain name of the figure. */
export function chartTitle(figure: Figure, month: string, gap: number | null): string {
  if (gap === null) return `${figureLabels[figure]}の推移`
  return gap === 0
    ? `${month}の${figureLabels[figure]}は計画どおり`
    : `${month}の${figureLabels[figure]}は${gapSentence(gap, figureUnits[figure])}`
}

/** The chart in words: for each month its actual number and its plan. */
export const chartSummary = (figure: Figure, months: readonly { month: string; actual: string; planned: string }[]): string =>
  `${figureLabels[figure]}の計画と実績。${months.map(({ month, actual, planned }) => `${month} 実績${actual}、計画${planned}`).join('。')}。`

export const breakdownSummary = (title: string, counts: readonly { label: string; count: number }[]): string =>
  `${title}。${counts.map(({ label, count }) => `${label} ${grouped.format(count)}件`).join('、')}。`

/** Why a month cannot be reported as it stands: what was found, then what to do next. */
export const figureFaultSentences: Record<FigureFault['code'], string> = {
  closing_does_not_add_up:
    '前月末・増・減・過月分修正を合わせても当月末の数になりません。集計をやり直し、続く場合はシステムの担当者へ連絡してください。',
  wards_do_not_add_up:
    '区別の受け入れ完了数の合計が、当月の受け入れ完了数と一致しません。区の登録がない事業所を確認してください。',
  categories_do_not_add_up:
    '業務の区分別の受け入れ完了数の合計が、当月の受け入れ完了数と一致しません。区分の登録がない案件を確認してください。',
  more_residents_than_completions:
    '市内居住者の受け入れ完了数が、受け入れ完了数を上回っています。居住地の履歴を確認してください。',
  listings_differ_from_rule:
    '当月の案件募集件数が、協議で定めた数え方の数と一致しません。集計をやり直し、続く場合はシステムの担当者へ連絡してください。',
  figure_missing: '集計されていない目標項目があります。集計をやり直してください。',
}
