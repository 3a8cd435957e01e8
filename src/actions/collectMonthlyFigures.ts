import type { Database } from '@/database/handle'
import { addMonths, dayOf, type Month, monthsBetween, periodOf } from '@/domain/calendar/jst'
import { FIGURES, isStock, type Figure } from '@/domain/kpi/figure'
import { listingTotals } from '@/domain/kpi/listingTotals'
import { plannedAtMonthEnd } from '@/domain/kpi/pace'
import { pointsOf } from '@/domain/kpi/plan'
import { appendixDifferences } from '@/domain/report/appendixDifferences'
import { asReported } from '@/domain/report/asReported'
import { differencesBetween } from '@/domain/report/differences'
import { gapDifferences } from '@/domain/report/gapDifferences'
import type { FigureMonth, MonthlyFigures, ReportedGap, ReportedProgramme } from '@/domain/report/monthlyFigures'
import { taskCategoryLabels } from '@/glossary/choices'
import { collectAppendices } from './collectAppendices'
import { completionsByCategory } from '@/queries/completionsByCategory'
import { completionsByMonth } from '@/queries/completionsByMonth'
import { completionsByWard } from '@/queries/completionsByWard'
import { listingsByMonth } from '@/queries/listingsByMonth'
import { gapsOfMonth } from '@/queries/gapsOfMonth'
import { formInForce } from '@/queries/formInForce'
import { type PlanPoint, plannedByMonth } from '@/queries/plannedByMonth'
import { registeredFacilities } from '@/queries/registeredFacilities'
import type { StockMonth } from '@/queries/stockMonths'
import { registeredResidents } from '@/queries/registeredResidents'
import type { Scope } from '@/queries/scope'
import { versionsBefore } from '@/queries/versionsBefore'

const everything: Scope = { kind: 'all' }
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

type Asked = {
  programme: ReportedProgramme
  month: Month
  now: Date
  kind: MonthlyFigures['kind']
  version: number
  correctionNote: string | null
  /** The version that this one replaces. */
  previous: MonthlyFigures | null
  /** With its parts by ward, service, age …: for a report, not for a screen that is asked for often. */
  full?: boolean
  /** What was found when it was closed. */
  quality?: MonthlyFigures['quality']
}

/**
 * Everything a month's report says, counted now (clauses 5(5) and 5(7)). What was reported for the month before is
 * where this one begins; what entries since then changed about earlier months stands as its correction. Earlier
 * months are shown as they were reported (`asReported`), and counted anew only where nothing was reported.
 */
export async function collectMonthlyFigures(db: Database, asked: Asked): Promise<MonthlyFigures> {
  const { correctionNote, full, kind, month, now, previous, programme, quality, version } = asked
  const months = monthsBetween(programme.startsOn, `${month}-01`)
  const within = { months, programme: programme.id, scope: everything }
  const period = periodOf(month)
  const issued = asReported(await versionsBefore(db, { month, programme: programme.id }))
  const [facilities, residents, listings, completions, wards, categories, plan] = [
    await registeredFacilities(db, { ...within, countingUnit: programme.countingUnit }),
    await registeredResidents(db, within),
    await listingsByMonth(db, within),
    await completionsByMonth(db, within),
    await completionsByWard(db, { period, programme: programme.id, scope: everything }),
    await completionsByCategory(db, { period, programme: programme.id, scope: everything }),
    await plannedByMonth(db, programme.id),
  ]
  const flows: Record<'listings' | 'completions', number[]> = {
    listings: listings.map((each) => each[programme.listingRule]),
    completions: completions.map((each) => each.completions),
  }
  // What stood when the programme began: people stay from one to the next.
  const carried = (figure: Figure): number =>
    reportedOf(issued, programme.startsOn.slice(0, 7), figure)?.opening ??
    (figure === 'residents' ? (residents[0]?.opening ?? 0) : 0)
  const counted = (figure: Figure, index: number): FigureMonth => {
    const at = months[index] ?? month
    const before = issued
      .find((report) => report.month === addMonths(at, -1))
      ?.model.figures.find((each) => each.figure === figure)
    const base = { figure, month: at, ...planOf(plan, figure, at, { programme, carriedOver: carried(figure) }) }
    return isStock(figure)
      ? { ...base, ...stockFrom((figure === 'facilities' ? facilities : residents)[index], before?.closing) }
      : { ...base, ...flowFrom(flows[figure as keyof typeof flows], index, before?.closing) }
  }
  const last = months.length - 1
  const byMonth = months.flatMap((at, index) =>
    FIGURES.map((figure) => (index < last ? reportedOf(issued, at, figure) : undefined) ?? counted(figure, index)),
  )
  const figures = byMonth.filter((each) => each.month === month)
  const during = listings.at(-1)
  const said: Omit<MonthlyFigures, 'differences'> = {
    programme,
    month,
    kind,
    version,
    correctionNote,
    figures,
    byMonth,
    plan,
    form: await formInForce(db, 'monthly_report', dayOf(now)),
    cutoffAt: now.toISOString(),
    reportedOn: dayOf(now),
    completionsByWard: wards,
    completionsByCategory: categories.map(({ category, count }) => ({
      key: category,
      label: taskCategoryLabels[category],
      count,
    })),
    completionsByCityResidents: completions.at(-1)?.byCityResidents ?? 0,
    completionsByCityResidentsCumulative: sum(completions.map((each) => each.byCityResidents)),
    listingCounts: {
      during: { listing: during?.listing ?? 0, slot: during?.slot ?? 0, seat: during?.seat ?? 0 },
      cumulative: listingTotals(listings),
    },
    ...(full ? { gaps: await gapsFor(db, month, programme), appendices: await collectAppendices(db, { month, programme }) } : {}),
    ...(quality ? { quality } : {}),
  }
  return { ...said, ...(previous ? replacing(previous, said) : { differences: [] }) }
}

/** What this version says otherwise than the one it replaces; of appendices and analyses only where it has them. */
const replacing = (
  previous: MonthlyFigures,
  said: Omit<MonthlyFigures, 'differences'>,
): Pick<MonthlyFigures, 'differences' | 'appendixDifferences' | 'gapDifferences'> => ({
  differences: differencesBetween(previous, said),
  ...(said.appendices
    ? { appendixDifferences: previous.appendices ? appendixDifferences(previous.appendices, said.appendices) : null }
    : {}),
  ...(said.gaps ? { gapDifferences: previous.gaps ? gapDifferences(previous.gaps, said.gaps) : null } : {}),
})

/** The month's analyses as the report tells them: the gap of the day each was opened. */
export async function gapsFor(db: Database, month: Month, programme: ReportedProgramme): Promise<ReportedGap[]> {
  const gaps = await gapsOfMonth(db, { month, programme: programme.id })
  return gaps.map(({ causes, consultedOn, figure, measures, opened, result, status }) => {
    return { figure, status, gap: opened?.gap ?? null, asOf: opened?.asOf ?? null, causes, measures, consultedOn, result }
  })
}

type Movement = Pick<FigureMonth, 'opening' | 'increase' | 'decrease' | 'correction' | 'closing'>

/** A stock counted anew, beginning at what was reported for the month before. */
function stockFrom(counted: StockMonth | undefined, reported: number | undefined): Movement {
  const { closing, decrease, increase, opening } = counted ?? { closing: 0, decrease: 0, increase: 0, opening: 0 }
  return { opening: reported ?? opening, increase, decrease, correction: opening - (reported ?? opening), closing }
}

/** A flow added up, beginning at the cumulative number that was reported for the month before. */
function flowFrom(byMonth: readonly number[], index: number, reported: number | undefined): Movement {
  const before = sum(byMonth.slice(0, index))
  const increase = byMonth[index] ?? 0
  return {
    opening: reported ?? before,
    increase,
    decrease: 0,
    correction: before - (reported ?? before),
    closing: before + increase,
  }
}

const reportedOf = (
  issued: readonly { month: Month; model: MonthlyFigures }[],
  month: Month,
  figure: Figure,
): FigureMonth | undefined =>
  issued.find((report) => report.month === month)?.model.figures.find((each) => each.figure === figure)

/** The plan of a month's end, agreed or on the line between agreed ends, and the target, which is the plan of the contract's last month. */
function planOf(
  plan: readonly PlanPoint[],
  figure: Figure,
  month: Month,
  { carriedOver, programme: { endsOn, startsOn } }: { programme: ReportedProgramme; carriedOver: number },
): Pick<FigureMonth, 'planned' | 'target'> {
  const points = pointsOf(plan, figure)
  const target = points.find((point) => point.month === endsOn.slice(0, 7))?.planned ?? null
  return { planned: plannedAtMonthEnd({ startsOn, endsOn, target, points, carriedOver }, month), target }
}
