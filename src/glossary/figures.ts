import type { Figure } from '@/domain/kpi/figure'
import type { ListingCounts, ReportedProgramme } from '@/domain/report/monthlyFigures'

/** The letters under which clause 5(5) names the four figures. */
export const figureMarks: Record<Figure, string> = { facilities: 'ア', residents: 'イ', listings: 'ウ', completions: 'エ' }

/** A figure has one name on the dashboard, in Excel and in the PDF. */
export const figureLabels: Record<Figure, string> = {
  facilities: '介護事業所の登録数',
  residents: '市内ボランティアの登録数',
  listings: '案件募集件数',
  completions: 'マッチング数（受け入れ完了数）',
}

/** The same where there is little room: sheet names, chart keys, cards. */
export const figureShortLabels: Record<Figure, string> = {
  facilities: '登録事業所',
  residents: '市内登録者',
  listings: '募集件数',
  completions: '受け入れ完了',
}

export const figureUnits: Record<Figure, string> = { facilities: '事業所', residents: '人', listings: '件', completions: '件' }

/** ア 介護事業所の登録数 */
export const markedFigureLabel = (figure: Figure): string => `${figureMarks[figure]} ${figureLabels[figure]}`

/** What the number at a month's end is called: a stock stands there, a flow has added up to it. */
export const closingLabels: Record<Figure, string> = {
  facilities: '当月末',
  residents: '当月末',
  listings: '累計',
  completions: '累計',
}

export const listingRuleLabels: Record<keyof ListingCounts, string> = {
  listing: '案件の数',
  slot: '日時枠の数',
  seat: '募集人数（日時枠の定員の合計）',
}

export const countingUnitLabels: Record<ReportedProgramme['countingUnit'], string> = {
  number: '事業所番号',
  number_service: '事業所番号とサービスの種類の組',
}

const grouped = new Intl.NumberFormat('ja-JP')

/** 計画より12件少ない, 計画より3事業所多い, 計画どおり */
export function gapSentence(gap: number, unit: string): string {
  if (gap === 0) return '計画どおり'
  return `計画より${grouped.format(Math.abs(gap))}${unit}${gap < 0 ? '少ない' : '多い'}`
}
