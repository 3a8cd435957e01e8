import type { Month } from '../calendar/jst'
import type { Figure } from '../kpi/figure'
import type { MonthlyFigures } from './monthlyFigures'

/** One number of a month as it was issued, and as the records of today give it; `issued` is null where the month is not closed. */
export type RecountedFigure = { figure: Figure; what: 'increase' | 'closing'; issued: number | null; counted: number }
export type RecountedMonth = { month: Month; issuedVersion: number | null; figures: RecountedFigure[] }

/** A month counted again beside the version that was issued of it. */
export function recountOf(
  counted: Pick<MonthlyFigures, 'figures' | 'month'>,
  issued: { version: number; model: Pick<MonthlyFigures, 'figures'> } | null,
): RecountedMonth {
  const before = (figure: Figure) => issued?.model.figures.find((each) => each.figure === figure)
  return {
    month: counted.month,
    issuedVersion: issued?.version ?? null,
    figures: counted.figures.flatMap((now) =>
      (['increase', 'closing'] as const).map((what) => ({
        figure: now.figure,
        what,
        issued: before(now.figure)?.[what] ?? null,
        counted: now[what],
      })),
    ),
  }
}
