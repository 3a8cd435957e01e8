import { dayOf } from '@/domain/calendar/jst'
import { warekiDay } from '@/domain/calendar/wareki'
import { paceOf } from '@/domain/kpi/pace'
import { ratio } from '@/domain/kpi/ratio'
import type { FigureMonth, MonthlyFigures } from '@/domain/report/monthlyFigures'
import { standingSentence } from '@/glossary/reportMonthly'

/** How far a figure is from the plan of the month's end; null where none was agreed. */
export const gapOf = ({ closing, planned }: FigureMonth): number | null => (planned === null ? null : closing - planned)

/** One sentence a figure: where it stands against its plan and its target. */
export const standingSentences = (figures: MonthlyFigures): string[] =>
  figures.figures.map((each) => standingSentence({
    figure: each.figure,
    actual: each.closing,
    achievement: ratio(each.closing, each.target),
    ...(figures.kind === 'preliminary' ? paceAtCutoff(figures, each) : { gap: gapOf(each), planDay: null }),
  }))

/** A running month is compared with the plan of its cut-off day, not with that of a month's end still to come. */
function paceAtCutoff(figures: MonthlyFigures, { figure, closing, target }: FigureMonth) {
  const { startsOn, endsOn } = figures.programme
  const day = dayOf(new Date(figures.cutoffAt))
  const points = planPoints(figures).filter((point) => point.figure === figure)
  return { gap: paceOf({ startsOn, endsOn, target, points }, day, closing).gap, planDay: warekiDay(day) }
}

/** The agreed month ends of all figures, as far as the figures say. */
export const planPoints = ({ plan, byMonth }: MonthlyFigures) =>
  plan ?? byMonth.flatMap(({ figure, month, planned }) => (planned === null ? [] : [{ figure, month, planned }]))
