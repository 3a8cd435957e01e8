import fc from 'fast-check'
import { courseOf } from './course'

describe('what became of a gap', () => {
  it('is said by how much is lacking before and after', () => {
    expect(courseOf(-12, 0)).toBe('reached')
    expect(courseOf(-12, -5)).toBe('narrowed')
    expect(courseOf(-12, -12)).toBe('same')
    expect(courseOf(-12, -13)).toBe('widened')
    expect(courseOf(4, -1)).toBe('widened')
  })
  it('never gets worse when more is done', () => {
    const order = ['widened', 'same', 'narrowed', 'reached']
    fc.assert(
      fc.property(fc.integer({ min: -999, max: 99 }), fc.integer({ min: -999, max: 99 }), fc.nat(99), (before, after, more) => {
        expect(order.indexOf(courseOf(before, after + more))).toBeGreaterThanOrEqual(order.indexOf(courseOf(before, after)))
      }),
    )
  })
})
