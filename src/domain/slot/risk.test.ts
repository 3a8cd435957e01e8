import fc from 'fast-check'
import { at } from '../calendar/jst'
import { riskUntil, risksOf, SLOT_RISKS } from './risk'

describe('what may go wrong with a slot', () => {
  it('is said once for each that is there, the most pressing first', () => {
    expect(
      risksOf({
        too_young: 1,
        consent_gone: 0,
        uninsured: 2,
        unverified: 0,
        unbriefed: 1,
        unagreed: 0,
        unanswered: 2,
        first_visit: 0,
        free_seats: 3,
      }),
    ).toEqual([
      { risk: 'too_young', count: 1 },
      { risk: 'uninsured', count: 2 },
      { risk: 'unbriefed', count: 1 },
      { risk: 'unanswered', count: 2 },
      { risk: 'free_seats', count: 3 },
    ])
  })
  it('is nothing exactly when every count is nothing', () => {
    const counts = fc.record(
      Object.fromEntries(SLOT_RISKS.map((risk) => [risk, fc.nat(2)])) as Record<string, fc.Arbitrary<number>>,
    )
    fc.assert(
      fc.property(counts, (given) => {
        const found = risksOf(given as Parameters<typeof risksOf>[0])
        expect(found.map(({ count }) => count).every((count) => count > 0)).toBe(true)
        expect(found.length).toBe(Object.values(given).filter((count) => count > 0).length)
      }),
      { numRuns: 200, seed: 1 },
    )
  })
  it('is looked for seven days ahead', () => {
    expect(riskUntil(at('2026-01-19', '09:00'))).toEqual(at('2026-01-26', '09:00'))
  })
})
