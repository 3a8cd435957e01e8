import fc from 'fast-check'
import { gapBetween, tooClose } from './travel'

const NINE = new Date('2026-01-19T09:00:00+09:00').getTime()
const span = (from: number, to: number) => ({ startsAt: new Date(NINE + from * 60_000), endsAt: new Date(NINE + to * 60_000) })
const visit = fc
  .tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 1, max: 300 }))
  .map(([from, length]) => span(from, from + length))

describe('the time between two visits', () => {
  it('is counted from the end of the one to the start of the other, whichever comes first', () => {
    expect(gapBetween(span(0, 60), span(90, 120))).toBe(30)
    expect(gapBetween(span(90, 120), span(0, 60))).toBe(30)
    expect(gapBetween(span(0, 60), span(60, 120))).toBe(0)
    expect(gapBetween(span(0, 60), span(30, 120))).toBe(0)
  })

  it('is enough when it is exactly what is needed, and too little one minute below', () => {
    expect(tooClose({ gapMinutes: 30, travelMinutes: 30 })).toBe(false)
    expect(tooClose({ gapMinutes: 29, travelMinutes: 30 })).toBe(true)
    expect(tooClose({ gapMinutes: null, travelMinutes: 240 })).toBe(false)
  })

  it('lets one visit follow the other at once where nobody asks for more', () => {
    fc.assert(
      fc.property(visit, visit, (a, b) => expect(tooClose({ gapMinutes: gapBetween(a, b), travelMinutes: 0 })).toBe(false)),
    )
  })

  it('is judged alike from both sides, and more time needed never makes room', () => {
    fc.assert(
      fc.property(visit, visit, fc.nat(240), fc.nat(240), (a, b, travelMinutes, more) => {
        const close = tooClose({ gapMinutes: gapBetween(a, b), travelMinutes })
        expect(tooClose({ gapMinutes: gapBetween(b, a), travelMinutes })).toBe(close)
        if (close) expect(tooClose({ gapMinutes: gapBetween(a, b), travelMinutes: travelMinutes + more })).toBe(true)
      }),
    )
  })
})
