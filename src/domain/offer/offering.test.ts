import fc from 'fast-check'
import { at } from '../calendar/jst'
import { offeredFrom, offersOf, offerUntil, type Waiting } from './offering'

const HOUR = 3_600_000
const startsAt = at('2026-01-19', '10:00')
const until = (now: Date, offerHours = 24) => offerUntil({ offerHours, startsAt }, now)

describe('an offered seat', () => {
  it('is held for 24 hours when there is time', () => {
    expect(until(at('2026-01-10', '09:00'))).toEqual(at('2026-01-11', '09:00'))
    expect(until(at('2026-01-18', '08:00'))).toEqual(at('2026-01-19', '08:00'))
  })
  it('is held for half of what is left before the last two hours after a late cancellation', () => {
    expect(until(at('2026-01-18', '12:00'))).toEqual(at('2026-01-18', '22:00'))
    expect(until(at('2026-01-19', '06:00'))).toEqual(at('2026-01-19', '07:00'))
  })
  it('is held for half an hour at least, and not offered with less than that to go', () => {
    expect(until(at('2026-01-19', '07:20'))).toEqual(at('2026-01-19', '07:50'))
    expect(until(at('2026-01-19', '07:30'))).toEqual(at('2026-01-19', '08:00'))
    expect(until(at('2026-01-19', '07:31'))).toBeNull()
    expect(until(at('2026-01-19', '11:00'))).toBeNull()
  })
  it('is offered by nobody where the programme offers nothing by itself', () => {
    expect(until(at('2026-01-10', '09:00'), 0)).toBeNull()
  })
})

const person = (application: string, minute: number, given: Partial<Waiting> = {}): Waiting => ({
  application,
  appliedAt: new Date(startsAt.getTime() - 500 * HOUR + minute * 60_000),
  overlaps: false,
  offeredBefore: false,
  wantsOffers: true,
  ...given,
})
const offered = (free: number, waiting: Waiting[]) =>
  offersOf({ free, startsAt, offerHours: 24, waiting }, at('2026-01-10', '09:00')).map(({ application }) => application)

describe('the next on the waiting list', () => {
  it('is who applied first, and as many are asked as seats are free', () => {
    const list = [person('c', 3), person('a', 1), person('b', 2)]
    expect(offered(2, list)).toEqual(['a', 'b'])
    expect(offered(0, list)).toEqual([])
    expect(offered(9, list)).toEqual(['a', 'b', 'c'])
  })
  it('is nobody who is somewhere else at that time, and nobody who was asked before', () => {
    expect(offered(1, [person('a', 1, { overlaps: true }), person('b', 2, { offeredBefore: true }), person('c', 3)])).toEqual([
      'c',
    ])
  })

  it('is nobody who turned offers off: no seat is held for who would not hear of it', () => {
    expect(offered(1, [person('a', 1, { wantsOffers: false }), person('b', 2)])).toEqual(['b'])
    expect(offered(1, [person('a', 1, { wantsOffers: false })])).toEqual([])
  })
  it('is looked for exactly as long as a seat may be offered', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60, max: 6000 }), (minutesLeft) => {
        const now = new Date(startsAt.getTime() - minutesLeft * 60_000)
        expect(startsAt >= offeredFrom(now)).toBe(until(now) !== null)
      }),
    )
  })

  const waiting = fc.uniqueArray(
    fc.record({
      application: fc.uuid(),
      appliedAt: fc.integer({ min: 0, max: 20 }).map((hour) => new Date(startsAt.getTime() - (400 + hour) * HOUR)),
      overlaps: fc.boolean(),
      offeredBefore: fc.boolean(),
      wantsOffers: fc.boolean(),
    }),
    { selector: ({ application }) => application, maxLength: 12 },
  )
  it('follows the rule for every list, number of seats and moment', () => {
    fc.assert(
      fc.property(
        waiting,
        fc.integer({ min: -1, max: 8 }),
        fc.integer({ min: 0, max: 96 }),
        fc.integer({ min: -10, max: 6000 }),
        (list, free, offerHours, minutesLeft) => {
          const now = new Date(startsAt.getTime() - minutesLeft * 60_000)
          const made = offersOf({ free, startsAt, offerHours, waiting: list }, now)
          expect(made.length).toBeLessThanOrEqual(Math.max(0, free))
          for (const { until: ends } of made) {
            expect(ends.getTime()).toBeLessThanOrEqual(startsAt.getTime() - 2 * HOUR)
            expect(ends.getTime() - now.getTime()).toBeGreaterThanOrEqual(HOUR / 2)
            if (offerHours > 0) expect(ends.getTime() - now.getTime()).toBeLessThanOrEqual(Math.max(offerHours * HOUR, HOUR / 2))
          }
          const asked = new Set(made.map(({ application }) => application))
          const able = list.filter(({ offeredBefore, overlaps, wantsOffers }) => wantsOffers && !offeredBefore && !overlaps)
          expect([...asked].every((id) => able.some(({ application }) => application === id))).toBe(true)
          for (const left of able.filter(({ application }) => !asked.has(application)))
            for (const { application, appliedAt } of able)
              if (asked.has(application)) expect(appliedAt.getTime()).toBeLessThanOrEqual(left.appliedAt.getTime())
          if (made.length > 0) expect(made.length).toBe(Math.min(free, able.length))
        },
      ),
      { numRuns: 3000, seed: 3 },
    )
  })
})
