import { type Day, dayOf, lastDayOf } from '@/domain/calendar/jst'
import { warekiDay } from '@/domain/calendar/wareki'
import { paceOf } from '@/domain/kpi/pace'
import { ratio } from '@/domain/kpi/ratio'
import { carriedOver } from '@/domain/report/carriedOver'
import type { FigureMonth, MonthlyFigures } from '@/domain/report/monthlyFigures'
import { dailyPlanNote, standingSentence } from '@/glossary/reportMonthly'

/** How far a figure is from the plan of the month's end; null where none was agreed. */
export const gapOf = ({ closing, planned }: FigureMonth): number | null => (planned === null ? null : closing - planned)

/** One sentence a figure: where it stands against its plan and its target. */
export const standingSentences = (figures: MonthlyFigures): string[] => [
  ...figures.figures.map((each) =>
    standingSentence({
      figure: each.figure,
      actual: each.closing,
      achievement: ratio(each.closing, each.target),
      gap: figures.kind === 'preliminary' ? gapAtCutoff(figures, each) : gapOf(each),
      daily: figures.kind === 'preliminary',
    }),
  ),
  ...(figures.kind === 'preliminary' ? [dailyPlanNote(warekiDay(cutoffDay(figures)))] : []),
]

/** The day a preliminary report speaks of: its cut-off, or the month's end once that is past. */
function cutoffDay({ cutoffAt, month }: MonthlyFigures): Day {
  const day = dayOf(new Date(cutoffAt))
  return day < lastDayOf(month) ? day : lastDayOf(month)
}

/** A running month is compared with the plan of its cut-off day, not with that of a month's end still to come. */
function gapAtCutoff(figures: MonthlyFigures, { figure, closing, target }: FigureMonth): number | null {
  const { startsOn, endsOn } = figures.programme
  const points = planPoints(figures).filter((point) => point.figure === figure)
  return paceOf({ startsOn, endsOn, target, points, carriedOver: carriedOver(figures, figure) }, cutoffDay(figures), closing).gap
}

/** The agreed month ends of all figures, as far as the figures say. */
export const planPoints = ({ plan, byMonth }: MonthlyFigures) =>
  plan ?? byMonth.flatMap(({ figure, month, planned }) => (planned === null ? [] : [{ figure, month, planned }]))
