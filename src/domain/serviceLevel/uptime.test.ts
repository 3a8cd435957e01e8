import fc from 'fast-check'
import { periodOf } from '../calendar/jst'
import { type Stop, uptimeOf } from './uptime'

const january = periodOf('2026-01')
const later = new Date('2026-03-01T00:00:00+09:00')
const at = (text: string) => new Date(`2026-01-${text}:00+09:00`)
const stop = (from: string, until: string | null, planned = false): Stop => ({
  from: at(from),
  until: until === null ? null : at(until),
  planned,
})

describe('the time a service was there', () => {
  it('is all of it while nothing stopped: January has 31 × 24 × 60 = 44,640 minutes', () => {
    expect(uptimeOf(january, [], 'counted', later)).toEqual({ total: 44_640, stopped: 0, planned: 0, rate: 1 })
  })
  it('takes off 90 minutes without notice and 120 announced ones, or leaves the announced ones out of both sides', () => {
    const stops = [stop('10T01:00', '10T02:30'), stop('18T02:00', '18T04:00', true)]
    const counted = uptimeOf(january, stops, 'counted', later)
    expect(counted).toMatchObject({ total: 44_640, stopped: 90, planned: 120 })
    expect(counted.rate).toBeCloseTo(44_430 / 44_640, 12)
    expect(uptimeOf(january, stops, 'left_out', later).rate).toBeCloseTo(44_430 / 44_520, 12)
  })
  it('counts a minute once where stops overlap, as one without notice where one of them was', () => {
    const stops = [stop('10T01:00', '10T02:00'), stop('10T01:30', '10T02:30'), stop('10T02:00', '10T03:00', true)]
    expect(uptimeOf(january, stops, 'counted', later)).toMatchObject({ stopped: 90, planned: 30 })
  })
  it('counts only what lies in the period and has passed, also of a stop that lasts', () => {
    const before: Stop = { from: new Date('2025-12-31T23:00:00+09:00'), until: at('01T00:30'), planned: false }
    expect(uptimeOf(january, [before], 'counted', later)).toMatchObject({ stopped: 30 })
    expect(uptimeOf(january, [stop('01T01:00', null)], 'counted', at('01T02:00'))).toEqual({
      total: 120,
      stopped: 60,
      planned: 0,
      rate: 0.5,
    })
    expect(uptimeOf(january, [], 'counted', january.from).rate).toBeNull()
  })
  it('rounds a stop of seconds up to its minute', () => {
    const short: Stop = { from: at('10T01:00'), until: new Date('2026-01-10T01:00:01+09:00'), planned: false }
    expect(uptimeOf(january, [short], 'counted', later).stopped).toBe(1)
  })
  it('lies between 0 and 1, never rises with one more stop, and is never lower for leaving announced ones out', () => {
    const minutes = fc.integer({ min: -1_000, max: 46_000 })
    const stops = fc.array(fc.tuple(minutes, minutes, fc.boolean()), { maxLength: 8 }).map((all) =>
      all.map(([a, b, planned]): Stop => {
        const from = january.from.getTime()
        return { from: new Date(from + Math.min(a, b) * 60_000), until: new Date(from + Math.max(a, b) * 60_000), planned }
      }),
    )
    fc.assert(
      fc.property(stops, (given) => {
        const counted = uptimeOf(january, given, 'counted', later).rate ?? 0
        const fewer = uptimeOf(january, given.slice(1), 'counted', later).rate ?? 0
        const left = uptimeOf(january, given, 'left_out', later).rate
        expect(counted).toBeGreaterThanOrEqual(0)
        expect(counted).toBeLessThanOrEqual(1)
        expect(counted).toBeLessThanOrEqual(fewer)
        if (left !== null) expect(left).toBeGreaterThanOrEqual(counted - 1e-12)
      }),
    )
  })
})
