import type { Figure } from '../kpi/figure'
import type { MonthlyFigures } from './monthlyFigures'

/** What a figure stood at when the programme began. People stay from one programme to the next; all else starts at nothing. */
export const carriedOver = ({ byMonth, programme }: Pick<MonthlyFigures, 'byMonth' | 'programme'>, figure: Figure): number =>
  byMonth.find((each) => each.figure === figure && each.month === programme.startsOn.slice(0, 7))?.opening ?? 0
