import type { Database } from '@/database/handle'
import { addDays, dayOf, daysBetween, lastDayOf, type Month } from '@/domain/calendar/jst'
import { deviationOf } from '@/domain/gap/deviation'
import type { GapFigures } from '@/domain/gap/gapAnalysis'
import { type Figure, FIGURES, isStock } from '@/domain/kpi/figure'
import { FORECAST_WEEKS, type Forecast, forecastOf } from '@/domain/kpi/forecast'
import { expectedAt, paceOf, type Plan } from '@/domain/kpi/pace'
import { pointsOf } from '@/domain/kpi/plan'
import { carriedOver } from '@/domain/report/carriedOver'
import type { MonthlyFigures, ReportedProgramme } from '@/domain/report/monthlyFigures'
import { type PaceThresholds, paceThresholds } from '@/queries/paceThresholds'
import { type StandingDay, standingOnDays } from '@/queries/standingOnDays'
import { issuedOrCounted } from '../issuedOrCounted'

export type FigurePace = Omit<GapFigures, 'forecast'> & {
  figure: Figure
  plan: Plan
  forecast: Forecast | null
  /** The figure and its plan at the ends of the months so far, this day last, and from here on the forecast to each month's end. */
  course: { month: Month; planned: number | null; actual: number | null; forecast: Forecast | null }[]
}
export type Pace = { figures: MonthlyFigures; paces: FigurePace[] }

/**
 * The four figures of a month against their plans: as issued when it is closed, else as they stand at `now` (clause 5(5)). The
 * forecast looks back over the weeks before that day and on to the programme's end. Three statements beside the counting of the month.
 */
export async function paceAt(
  db: Database,
  programme: ReportedProgramme,
  { month, now }: { month: Month; now: Date },
): Promise<Pace> {
  const { figures } = await issuedOrCounted(db, programme, { month, now })
  return { figures, paces: await pacesOf(db, programme, { figures, now }) }
}

/** The same of figures that were counted already: two statements. */
export async function pacesOf(
  db: Database,
  programme: ReportedProgramme,
  { figures, now }: { figures: MonthlyFigures; now: Date },
): Promise<FigurePace[]> {
  const asOf = [dayOf(now), lastDayOf(figures.month), programme.endsOn].sort()[0] as string
  const days = Array.from({ length: FORECAST_WEEKS + 1 }, (_, index) => addDays(asOf, -7 * (FORECAST_WEEKS - index)))
  const standing = await standingOnDays(db, {
    programme,
    days: days.filter((day) => day >= addDays(programme.startsOn, -1)),
    scope: { kind: 'all' },
  })
  const thresholds = await paceThresholds(db, programme.id)
  return FIGURES.map((figure) => paceOfFigure(figure, { figures, asOf, standing, thresholds }))
}

type Known = { figures: MonthlyFigures; asOf: string; standing: readonly StandingDay[]; thresholds: PaceThresholds }

function paceOfFigure(figure: Figure, { asOf, figures, standing, thresholds }: Known): FigurePace {
  const { endsOn, startsOn } = figures.programme
  const current = figures.figures.find((each) => each.figure === figure)
  const actual = current?.closing ?? 0
  const target = current?.target ?? null
  const plan: Plan = {
    startsOn,
    endsOn,
    target,
    points: pointsOf(figures.plan ?? [], figure),
    carriedOver: carriedOver(figures, figure),
  }
  const { expected, gap } = paceOf(plan, asOf, actual)
  // What stands is said by the month's figures: an issued month is not told anew by later records.
  const weekly = [...standing.slice(0, -1).map((each) => each[figure]), actual]
  const until = (day: string): Forecast | null => forecastOf(weekly, { daysLeft: daysBetween(asOf, day), stock: isStock(figure) })
  return {
    figure,
    asOf,
    actual,
    expected,
    gap,
    target,
    deviation: deviationOf({ actual, expected, target }),
    threshold: thresholds[figure],
    plan,
    forecast: until(endsOn),
    course: courseOf(plan, figure, figures, asOf, until),
  }
}

function courseOf(
  plan: Plan,
  figure: Figure,
  { byMonth, month, programme: { endsOn } }: MonthlyFigures,
  asOf: string,
  until: (day: string) => Forecast | null,
): FigurePace['course'] {
  const planned = (day: string): number | null => {
    const exact = expectedAt(plan, day)
    return exact === null ? null : Math.round(exact)
  }
  const past = byMonth
    .filter((each) => each.figure === figure && each.month < month)
    .map((each) => ({ month: each.month, planned: planned(lastDayOf(each.month)), actual: each.closing, forecast: null }))
  const now = byMonth.find((each) => each.figure === figure && each.month === month)?.closing ?? 0
  const ahead: FigurePace['course'] = []
  for (let day = asOf; day < endsOn; ) {
    const end = lastDayOf(addDays(day, 1).slice(0, 7))
    day = [end, endsOn].sort()[0] as string
    ahead.push({ month: day.slice(0, 7), planned: planned(day), actual: null, forecast: until(day) })
  }
  // '' is now; a month that is over is named by itself.
  const here = { month: asOf === lastDayOf(month) ? month : '', planned: planned(asOf), actual: now, forecast: until(asOf) }
  return [...past, here, ...ahead]
}
