import type { Database } from '@/database/handle'
import type { Month } from '@/domain/calendar/jst'
import { SERVICE_TYPES } from '@/domain/facility/serviceTypes'
import type { Dimension } from '@/domain/kpi/dimension'
import type { Figure } from '@/domain/kpi/figure'
import { AGE_BANDS, EXPERIENCES } from '@/domain/people/profile'
import type { AgeCell, Appendices, ReportedProgramme } from '@/domain/report/monthlyFigures'
import { hideSmall } from '@/domain/report/smallCells'
import { TASK_CATEGORIES } from '@/domain/task/category'
import { taskCategoryLabels } from '@/glossary/choices'
import { rowLabels } from '@/glossary/reportMonthly'
import { consultationsOfMonth, seminarsOfMonth } from '@/queries/guidanceOfMonth'
import { funnelOf } from '@/queries/funnelOf'
import { breakdownOfFigure } from '@/queries/recordsOfFigure'
import { wardsOfProgramme } from '@/queries/wardsOfProgramme'

type Counts = Map<string, number>
const services: Readonly<Record<string, string>> = SERVICE_TYPES
const of = (counts: Counts, key: string): number => counts.get(key) ?? 0

/** The parts of a month's report, each counted by the records that a click on it opens. Cells of people are hidden where few. */
export async function collectAppendices(
  db: Database,
  { month, programme }: { programme: ReportedProgramme; month: Month },
): Promise<Appendices> {
  const base = {
    programme: programme.id,
    firstMonth: programme.startsOn.slice(0, 7),
    listingRule: programme.listingRule,
    countingUnit: programme.countingUnit,
    month,
    scope: { kind: 'all' },
  } as const
  const cells = (figure: Figure, dimensions: readonly Dimension[]) =>
    breakdownOfFigure(
      db,
      { ...base, figure, measure: figure === 'facilities' || figure === 'residents' ? 'closing' : 'increase' },
      dimensions,
    )
  const by = async (figure: Figure, dimension: Dimension): Promise<Counts> =>
    new Map((await cells(figure, [dimension])).map(({ count, keys }) => [keys[0] ?? '', count]))
  const ward = {
    facilities: await by('facilities', 'ward'),
    residents: await by('residents', 'ward'),
    listings: await by('listings', 'ward'),
    completions: await by('completions', 'ward'),
  }
  const service = {
    facilities: await by('facilities', 'service'),
    listings: await by('listings', 'service'),
    completions: await by('completions', 'service'),
  }
  const category = { listings: await by('listings', 'category'), completions: await by('completions', 'category') }
  const wards = await wardsOfProgramme(db, programme.id)
  const wardKeys = [...wards.map(({ id, name }) => ({ key: id, label: name })), ...withoutOne(ward)]
  const hidden = hideSmall(wardKeys.map(({ key }) => of(ward.residents, key)))
  return {
    wards: wardKeys.map(({ key, label }, index) => ({
      key,
      label,
      facilities: of(ward.facilities, key),
      residents: hidden[index] ?? null,
      listings: of(ward.listings, key),
      completions: of(ward.completions, key),
    })),
    services: keysOf(service).map((key) => ({
      key,
      label: services[key] ?? (key || rowLabels.unknown),
      facilities: of(service.facilities, key),
      listings: of(service.listings, key),
      completions: of(service.completions, key),
    })),
    categories: TASK_CATEGORIES.map((key) => ({
      key,
      label: taskCategoryLabels[key],
      listings: of(category.listings, key),
      completions: of(category.completions, key),
    })),
    residentsByAge: ageCells(await cells('residents', ['age', 'experience'])),
    completionsByAge: ageCells(await cells('completions', ['age', 'experience'])),
    funnel: await funnelOf(db, base),
    seminars: await seminarsOfMonth(db, { month, programme: programme.id }),
    consultations: await consultationsOfMonth(db, { month, programme: programme.id }),
  }
}

const keysOf = (counts: Record<string, Counts>): string[] =>
  [...new Set(Object.values(counts).flatMap((each) => [...each.keys()]))].sort()

/** What has no ward stands in a row of its own, so that the columns add up to the figures. */
const withoutOne = (ward: Record<string, Counts>): { key: string; label: string }[] =>
  Object.values(ward).some((counts) => of(counts, '') > 0) ? [{ key: '', label: rowLabels.unknown }] : []

/** Every age band and experience, small cells hidden. */
function ageCells(counted: readonly { keys: string[]; count: number }[]): AgeCell[] {
  const cells = AGE_BANDS.flatMap((age) =>
    EXPERIENCES.map((experience) => ({
      age,
      experience,
      count: counted.find(({ keys }) => keys[0] === age && keys[1] === experience)?.count ?? 0,
    })),
  )
  const shown = hideSmall(cells.map(({ count }) => count))
  return cells.map((cell, index) => ({ ...cell, count: shown[index] ?? null }))
}
