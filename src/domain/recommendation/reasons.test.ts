import fc from 'fast-check'
import { bestFitting, type FitFacts, reasonsOf } from './reasons'

const nothing: FitFacts = { visitsHere: 0, visitsOfCategory: 0, visitsInBand: 0, sameWard: false, nextWard: false }
const facts: fc.Arbitrary<FitFacts> = fc.record({
  visitsHere: fc.nat(5),
  visitsOfCategory: fc.nat(5),
  visitsInBand: fc.nat(5),
  sameWard: fc.boolean(),
  nextWard: fc.boolean(),
})
const fitting = (id: string, given: Partial<FitFacts>, hour = 9) => ({
  id,
  startsAt: new Date(Date.UTC(2026, 0, 19, hour)),
  facts: { ...nothing, ...given },
})

describe('the reasons of a recommendation', () => {
  it('are what the person did and where the facility lies', () => {
    expect(reasonsOf({ visitsHere: 1, visitsOfCategory: 2, visitsInBand: 3, sameWard: true, nextWard: true })).toEqual([
      'been_here',
      'same_category',
      'same_ward',
      'same_band',
    ])
    expect(reasonsOf({ ...nothing, nextWard: true })).toEqual(['next_ward'])
    expect(reasonsOf(nothing)).toEqual([])
  })

  it('order those with a reason, the sooner first among equals, and leave out the others', () => {
    const given = [
      fitting('no', {}),
      fitting('late', { sameWard: true }, 15),
      fitting('early', { sameWard: true }),
      fitting('known', { visitsHere: 1 }),
      fitting('both', { visitsHere: 1, visitsOfCategory: 1 }, 20),
    ]
    expect(bestFitting(given, 9).map(({ id }) => id)).toEqual(['both', 'known', 'early', 'late'])
    expect(bestFitting(given, 2).map(({ id }) => id)).toEqual(['both', 'known'])
  })

  it('are said of every recommendation, and a further reason never puts it lower', () => {
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 12 }), facts, (others, own) => {
        const all = others.map((each, index) => ({ id: `o${index}`, startsAt: new Date(0), facts: each }))
        const place = (given: FitFacts) =>
          bestFitting([...all, { id: 'p', startsAt: new Date(0), facts: given }], 99).findIndex(({ id }) => id === 'p')
        const [before, after] = [place(own), place({ ...own, visitsHere: own.visitsHere + 1 })]
        if (before >= 0) expect(after).toBeLessThanOrEqual(before)
        expect(bestFitting(all, 99).every(({ reasons }) => reasons.length > 0)).toBe(true)
      }),
    )
  })
})
