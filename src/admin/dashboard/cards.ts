import { addMonths, dayOf, lastDayOf } from '@/domain/calendar/jst'
import { type Figure, FIGURES, isStock } from '@/domain/kpi/figure'
import { paceOf } from '@/domain/kpi/pace'
import { carriedOver } from '@/domain/report/carriedOver'
import type { FigureMonth, MonthlyFigures } from '@/domain/report/monthlyFigures'
import { changeSentence, dashboardWords, duringSentence, runningChangeSentence, stockChangeSentence } from '@/glossary/dashboard'
import { figureUnits, gapSentence } from '@/glossary/figures'
import { readDay } from '@/glossary/instants'

export type Card = {
  figure: Figure
  value: number
  target: number | null
  achievement: number | null
  /** Against the plan, in words; `behind` when there is less than planned. */
  pace: { sentence: string; basis: string; behind: boolean } | null
  changes: string[]
}

/** The four cards: the number, what was aimed at, how it stands against the plan, how it moved. */
export function cardsOf(figures: MonthlyFigures): Card[] {
  return FIGURES.flatMap((figure) => {
    const current = figures.figures.find((each) => each.figure === figure)
    return current ? [cardOf(figures, current)] : []
  })
}

function cardOf(figures: MonthlyFigures, current: FigureMonth): Card {
  const { figure, month, closing, target } = current
  const { startsOn, endsOn } = figures.programme
  const points = (figures.plan ?? []).filter((point) => point.figure === figure)
  // A running month is measured by the plan of today, one that is over by the plan of its last day.
  const day = [dayOf(new Date(figures.cutoffAt)), lastDayOf(month)].sort()[0] ?? lastDayOf(month)
  const { achievement, expected, gap } = paceOf(
    { startsOn, endsOn, target, points, carriedOver: carriedOver(figures, figure) },
    day,
    closing,
  )
  const pace =
    gap === null || expected === null
      ? null
      : {
          sentence: gapSentence(gap, figureUnits[figure]),
          basis: dashboardWords.planOf(figure, readDay(day), expected),
          behind: gap < 0,
        }
  return { figure, value: closing, target, achievement, pace, changes: changesOf(figures, current, day < lastDayOf(month)) }
}

function changesOf(
  { byMonth }: MonthlyFigures,
  { figure, month, opening, closing, increase }: FigureMonth,
  running: boolean,
): string[] {
  const before = byMonth.find((each) => each.figure === figure && each.month === addMonths(month, -1))?.increase ?? null
  if (isStock(figure)) return [stockChangeSentence(figure, closing - opening)]
  if (running) return [runningChangeSentence(figure, increase, before)]
  return [duringSentence(figure, increase), ...(before === null ? [] : [changeSentence(figure, increase - before)])]
}
