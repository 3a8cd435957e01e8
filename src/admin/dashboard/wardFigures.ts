import type { Database } from '@/database/handle'
import { dayOf, type Month, monthsBetween, periodOf } from '@/domain/calendar/jst'
import { FIGURES } from '@/domain/kpi/figure'
import { listingTotals } from '@/domain/kpi/listingTotals'
import type { FigureMonth, MonthlyFigures, ReportedProgramme } from '@/domain/report/monthlyFigures'
import { taskCategoryLabels } from '@/glossary/choices'
import { completionsByCategory } from '@/queries/completionsByCategory'
import { completionsByMonth } from '@/queries/completionsByMonth'
import { completionsByWard } from '@/queries/completionsByWard'
import { listingsByMonth } from '@/queries/listingsByMonth'
import { registeredFacilities } from '@/queries/registeredFacilities'
import { registeredResidents } from '@/queries/registeredResidents'
import type { Scope } from '@/queries/scope'

type Asked = { programme: ReportedProgramme; month: Month; ward: string; now: Date }

/** The figures of one ward as the records stand now. Nothing was agreed or reported by ward: no plan, no correction. */
export async function wardFigures(db: Database, { month, now, programme, ward }: Asked): Promise<MonthlyFigures> {
  const scope: Scope = { kind: 'ward', ward }
  const months = monthsBetween(programme.startsOn, `${month}-01`)
  const within = { months, programme: programme.id, scope }
  const during = { period: periodOf(month), programme: programme.id, scope }
  const facilities = await registeredFacilities(db, { ...within, countingUnit: programme.countingUnit })
  const residents = await registeredResidents(db, within)
  const listings = await listingsByMonth(db, within)
  const completions = await completionsByMonth(db, within)
  const counted: Record<'listings' | 'completions', number[]> = {
    listings: listings.map((each) => each[programme.listingRule]),
    completions: completions.map((each) => each.completions),
  }
  const stocks = { facilities, residents }
  const byMonth = months.flatMap((at, index) =>
    FIGURES.map((figure): FigureMonth => {
      const base = { figure, month: at, correction: 0, planned: null, target: null }
      if (figure === 'facilities' || figure === 'residents') return { ...base, ...(stocks[figure][index] ?? NOTHING), month: at }
      const numbers = counted[figure]
      const opening = total(numbers.slice(0, index))
      const increase = numbers[index] ?? 0
      return { ...base, opening, increase, decrease: 0, closing: opening + increase }
    }),
  )
  return {
    programme,
    month,
    kind: 'preliminary',
    version: 0,
    cutoffAt: now.toISOString(),
    reportedOn: dayOf(now),
    byMonth,
    plan: [],
    figures: byMonth.filter((each) => each.month === month),
    completionsByWard: (await completionsByWard(db, during)).filter(({ key }) => key === ward),
    completionsByCategory: (await completionsByCategory(db, during)).map(({ category, count }) => ({
      key: category,
      label: taskCategoryLabels[category],
      count,
    })),
    completionsByCityResidents: completions.at(-1)?.byCityResidents ?? 0,
    completionsByCityResidentsCumulative: total(completions.map((each) => each.byCityResidents)),
    listingCounts: { during: listingTotals(listings.slice(-1)), cumulative: listingTotals(listings) },
    differences: [],
    correctionNote: null,
  }
}

const NOTHING = { opening: 0, increase: 0, decrease: 0, closing: 0 }
const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0)
