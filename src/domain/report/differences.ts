import { FIGURES } from '../kpi/figure'
import type { CountBy, Difference, ListingCounts, MonthlyFigures } from './monthlyFigures'

const NUMBERS = ['opening', 'increase', 'decrease', 'correction', 'closing', 'planned', 'target'] as const
const RULES: readonly (keyof ListingCounts)[] = ['listing', 'slot', 'seat']

/** Everything a report says about its month, without what it says about the version it replaces. */
type Said = Omit<MonthlyFigures, 'differences' | 'appendixDifferences' | 'gapDifferences'>

/**
 * What a corrected version (差替え) says otherwise than the one it replaces: every number of the four figures, both
 * breakdowns, the visits of city residents, and the three ways to count listings; in the order of the figures.
 */
export function differencesBetween(previous: Said, now: Said): Difference[] {
  return FIGURES.flatMap((figure) => [
    ...figureDifferences(previous, now, figure),
    ...(figure === 'listings' ? listingDifferences(previous, now) : []),
    ...(figure === 'completions' ? completionDifferences(previous, now) : []),
  ]).filter(({ after, before }) => before !== after)
}

function figureDifferences(previous: Said, now: Said, figure: (typeof FIGURES)[number]): Difference[] {
  const of = (said: Said) => said.figures.find((each) => each.figure === figure)
  return NUMBERS.map((what) => ({
    figure,
    what,
    month: now.month,
    before: of(previous)?.[what] ?? null,
    after: of(now)?.[what] ?? null,
  }))
}

const listingDifferences = (previous: Said, now: Said): Difference[] =>
  (['during', 'cumulative'] as const).flatMap((span) =>
    RULES.map((rule) => ({
      figure: 'listings' as const,
      what: `listings_${span}` as const,
      rule,
      month: now.month,
      before: previous.listingCounts[span][rule],
      after: now.listingCounts[span][rule],
    })),
  )

function completionDifferences(previous: Said, now: Said): Difference[] {
  const about = { figure: 'completions', month: now.month } as const
  return [
    {
      ...about,
      what: 'city_residents',
      before: previous.completionsByCityResidents,
      after: now.completionsByCityResidents,
    },
    {
      ...about,
      what: 'city_residents_cumulative',
      before: previous.completionsByCityResidentsCumulative,
      after: now.completionsByCityResidentsCumulative,
    },
    ...countDifferences(previous.completionsByWard, now.completionsByWard).map((each) => ({
      ...about,
      what: 'ward' as const,
      ...each,
    })),
    ...countDifferences(previous.completionsByCategory, now.completionsByCategory).map((each) => ({
      ...about,
      what: 'category' as const,
      ...each,
    })),
  ]
}

/** A breakdown may leave out what has none: that is 0. */
function countDifferences(previous: readonly CountBy<string>[], now: readonly CountBy<string>[]) {
  const gone = previous.filter(({ key }) => !now.some((each) => each.key === key))
  const count = (counts: readonly CountBy<string>[], wanted: string) => counts.find(({ key }) => key === wanted)?.count ?? 0
  return [...now, ...gone].map(({ key, label }) => ({ name: label, before: count(previous, key), after: count(now, key) }))
}
