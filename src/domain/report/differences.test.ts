import { correctedFixture, monthlyFiguresFixture } from '@reports/monthly/fixture'
import { differencesBetween } from './differences'
import type { MonthlyFigures } from './monthlyFigures'

const month = '2026-01'
const changed = (change: (figures: MonthlyFigures) => Partial<MonthlyFigures>) => {
  const first = monthlyFiguresFixture()
  return differencesBetween(first, { ...first, ...change(first) })
}

describe('what a corrected version changed', () => {
  it('is nothing where it says the same', () => {
    expect(changed(() => ({ version: 2, cutoffAt: '2026-03-01T00:00:00.000Z' }))).toEqual([])
  })

  it('is every number that stands otherwise: three late visits of city residents and one resident who moved', () => {
    const { differences, ...corrected } = correctedFixture()
    expect(differencesBetween(monthlyFiguresFixture(), corrected)).toEqual(differences)
    expect(differences).toHaveLength(8)
  })

  it('is also what moves within a figure that ends at the same number', () => {
    const moved = changed(({ figures }) => ({
      figures: figures.map((each) =>
        each.figure === 'completions' ? { ...each, increase: each.increase - 1, correction: each.correction + 1 } : each,
      ),
      // A visit of 南区 turned out to be one of an earlier month.
      completionsByWard: monthlyFiguresFixture().completionsByWard.map((each) =>
        each.label === '南区' ? { ...each, count: 44 } : each,
      ),
    }))
    expect(moved).toEqual([
      { figure: 'completions', what: 'increase', month, before: 248, after: 247 },
      { figure: 'completions', what: 'correction', month, before: 3, after: 4 },
      { figure: 'completions', what: 'ward', name: '南区', month, before: 45, after: 44 },
    ])
  })

  it('is also a plan that was agreed anew, and a way of counting listings that is not the agreed one', () => {
    expect(
      changed(({ figures, listingCounts }) => ({
        figures: figures.map((each) => (each.figure === 'facilities' ? { ...each, planned: 42, target: null } : each)),
        listingCounts: { ...listingCounts, cumulative: { ...listingCounts.cumulative, seat: 1326 } },
      })),
    ).toEqual([
      { figure: 'facilities', what: 'planned', month, before: 40, after: 42 },
      { figure: 'facilities', what: 'target', month, before: 60, after: null },
      { figure: 'listings', what: 'listings_cumulative', rule: 'seat', month, before: 1325, after: 1326 },
    ])
  })

  it('counts a kind of work that one of the two does not mention as none', () => {
    expect(changed(({ completionsByCategory }) => ({ completionsByCategory: completionsByCategory.slice(0, -1) }))).toEqual([
      { figure: 'completions', what: 'category', name: 'その他軽作業', month, before: 9, after: 0 },
    ])
  })
})
