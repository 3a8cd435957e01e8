import { type Figure, FIGURES } from '../kpi/figure'
import type { FigureMonth, MonthlyFigures } from './monthlyFigures'

export type FigureFault = {
  code:
    | 'figure_missing'
    | 'closing_does_not_add_up'
    | 'wards_do_not_add_up'
    | 'categories_do_not_add_up'
    | 'more_residents_than_completions'
    | 'listings_differ_from_rule'
  figure: Figure
  month: string
}

/** What makes a month's figures contradict themselves; empty when they may be reported. */
export function figureFaults(report: MonthlyFigures): FigureFault[] {
  const missing = FIGURES.filter((figure) => !report.figures.some((each) => each.figure === figure))
  const unbalanced = [...report.figures, ...report.byMonth].filter((each) => each.closing !== closingOf(each))
  const completed = report.figures.find(({ figure }) => figure === 'completions')
  const listed = report.figures.find(({ figure }) => figure === 'listings')
  const about = { figure: 'completions', month: report.month } as const
  return [
    ...missing.map((figure) => ({ code: 'figure_missing', figure, month: report.month }) as const),
    ...unbalanced.map(({ figure, month }) => ({ code: 'closing_does_not_add_up', figure, month }) as const),
    ...(completed && total(report.completionsByWard) !== completed.increase
      ? [{ code: 'wards_do_not_add_up', ...about } as const]
      : []),
    ...(completed && total(report.completionsByCategory) !== completed.increase
      ? [{ code: 'categories_do_not_add_up', ...about } as const]
      : []),
    ...(completed &&
    (report.completionsByCityResidents > completed.increase || report.completionsByCityResidentsCumulative > completed.closing)
      ? [{ code: 'more_residents_than_completions', ...about } as const]
      : []),
    ...(listed && listed.increase !== report.listingCounts.during[report.programme.listingRule]
      ? [{ code: 'listings_differ_from_rule', figure: 'listings', month: report.month } as const]
      : []),
  ]
}

/** Where a figure ends: what stood, what came, what went, and what was set right about earlier months. */
export const closingOf = ({ opening, increase, decrease, correction }: Omit<FigureMonth, 'closing'>): number =>
  opening + increase - decrease + correction

const total = (counts: readonly { count: number }[]): number => counts.reduce((sum, { count }) => sum + count, 0)
