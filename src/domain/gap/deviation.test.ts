import fc from 'fast-check'
import { deviationOf, isBeyond } from './deviation'

describe('the deviation from the plan', () => {
  it('is a share of the target: 30 of 400 fewer are 7.5 points', () => {
    expect(deviationOf({ actual: 70, expected: 100, target: 400 })).toBe(-7.5)
    expect(deviationOf({ actual: 110, expected: 100, target: 300 })).toBe(3.3)
    expect(deviationOf({ actual: 110, expected: 100, target: null })).toBeNull()
    expect(deviationOf({ actual: 110, expected: null, target: 300 })).toBeNull()
    expect(deviationOf({ actual: 1, expected: 0, target: 0 })).toBeNull()
  })
  it('is beyond the threshold when it is more than that below the plan', () => {
    expect(isBeyond(-7.5, 7)).toBe(true)
    expect(isBeyond(-7, 7)).toBe(false)
    expect(isBeyond(-7.5, null)).toBe(false)
    expect(isBeyond(null, 7)).toBe(false)
  })
  it('is never beyond a threshold ahead of the plan', () => {
    fc.assert(
      fc.property(
        fc.nat(5000),
        fc.nat(5000),
        fc.integer({ min: 1, max: 5000 }),
        fc.nat(100),
        (expected, more, target, threshold) => {
          expect(isBeyond(deviationOf({ actual: expected + more, expected, target }), threshold)).toBe(false)
        },
      ),
    )
  })
})
