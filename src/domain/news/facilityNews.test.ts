import fc from 'fast-check'
import { at } from '../calendar/jst'
import { USUAL_QUIET_HOURS as quiet } from '../message/quietHours'
import {
  type FacilityNews,
  type Happened,
  isDue,
  type NewsOfApplication,
  missesMorning,
  newsOf,
  newsOfCallOff,
  type NewsItem,
  worthTelling,
} from './facilityNews'

const now = at('2026-01-12', '10:00')
const far = at('2026-01-19', '10:00')
const happened = (given: Partial<Happened>): NewsOfApplication | null =>
  newsOf({ from: 'applied', to: 'accepted', by: 'resident', startsAt: far, offerDeclined: false, ...given }, now)

describe('what a facility is told of an application', () => {
  it('is what others do with it, and nothing of what its own staff did', () => {
    expect(happened({ from: null, to: 'applied', by: 'operator' })).toBe('applied')
    expect(happened({ to: 'waitlisted', by: 'system' })).toBe('waiting')
    expect(happened({ to: 'waitlisted', by: 'facility' })).toBeNull()
    expect(happened({ to: 'withdrawn' })).toBe('withdrawn')
    expect(happened({ from: 'waitlisted', to: 'withdrawn', offerDeclined: true })).toBe('offer_declined')
    for (const by of ['resident', 'operator', 'system'] as const) expect(happened({ by })).toBe('agreed')
    expect(happened({ by: 'facility' })).toBeNull()
    expect(happened({ from: 'attended', to: 'disputed' })).toBe('objected')
    expect(happened({ from: 'completed', to: 'disputed', by: 'operator' })).toBeNull()
    expect(happened({ to: 'declined', by: 'facility' })).toBeNull()
    expect(happened({ to: 'expired', by: 'system' })).toBeNull()
  })

  it('is told at once where a visit is given up 48 hours before it or later', () => {
    const given = { from: 'accepted', to: 'cancelled' } as const
    expect(happened({ ...given, startsAt: at('2026-01-14', '10:00') })).toBe('cancelled_late')
    expect(happened({ ...given, startsAt: at('2026-01-14', '10:01') })).toBe('cancelled')
    expect(happened({ ...given, by: 'facility' })).toBeNull()
    expect(happened({ ...given, by: 'operator' })).toBe('cancelled_by_office')
    expect(happened({ ...given, by: 'operator', startsAt: at('2026-01-14', '10:00') })).toBe('cancelled_by_office_late')
    expect(newsOfCallOff(at('2026-01-14', '10:00'), 'operator', now)).toBe('called_off_late')
    expect(newsOfCallOff(at('2026-01-14', '10:01'), 'operator', now)).toBe('called_off')
    expect(newsOfCallOff(at('2026-01-14', '10:00'), 'facility', now)).toBeNull()
    expect(happened({ from: 'disputed', to: 'cancelled', by: 'operator' })).toBeNull()
  })

  it('is a visit its own staff agreed as well, where no morning names it any more', () => {
    expect(happened({ by: 'facility', startsAt: at('2026-01-13', '23:59') })).toBe('agreed')
    expect(happened({ by: 'facility', startsAt: at('2026-01-14', '00:00') })).toBeNull()
  })
})

it('a visit stands in the list of the morning before it, or of the one before that', () => {
  expect(missesMorning(at('2026-01-13', '09:00'), at('2026-01-12', '08:00'))).toBe(true)
  expect(missesMorning(at('2026-01-13', '09:00'), at('2026-01-12', '07:59'))).toBe(false)
  expect(missesMorning(at('2026-01-12', '23:00'), at('2026-01-12', '07:59'))).toBe(true)
  expect(missesMorning(at('2026-01-14', '00:00'), at('2026-01-12', '23:59'))).toBe(false)
})

describe('the letter', () => {
  const since = at('2026-01-12', '10:00')
  const untold = { since, near: null, lastTold: null }
  it('goes when news was collected for a quarter of an hour, and two hours after the one before', () => {
    expect(isDue(untold, quiet, at('2026-01-12', '10:14:59'))).toBe(false)
    expect(isDue(untold, quiet, at('2026-01-12', '10:15'))).toBe(true)
    const again = { ...untold, lastTold: at('2026-01-12', '09:00') }
    expect(isDue(again, quiet, at('2026-01-12', '10:59:59'))).toBe(false)
    expect(isDue(again, quiet, at('2026-01-12', '11:00'))).toBe(true)
  })

  it('goes after five minutes where an activity is near, whenever the one before went', () => {
    const near = { since, near: { since, startsAt: at('2026-01-12', '15:00') }, lastTold: since }
    expect(isDue(near, quiet, at('2026-01-12', '10:04:59'))).toBe(false)
    expect(isDue(near, quiet, at('2026-01-12', '10:05'))).toBe(true)
  })

  it('goes at night only where an activity begins before the morning', () => {
    const night = at('2026-01-12', '23:00')
    const near = (startsAt: Date) => ({ since: night, near: { since: night, startsAt }, lastTold: null })
    const later = at('2026-01-12', '23:30')
    expect(isDue({ ...untold, since: night }, quiet, later)).toBe(false)
    expect(isDue(near(at('2026-01-13', '08:00')), quiet, later)).toBe(false)
    expect(isDue(near(at('2026-01-13', '07:59')), quiet, later)).toBe(true)
    expect(isDue(near(at('2026-01-13', '08:00')), quiet, at('2026-01-13', '08:00'))).toBe(true)
  })

  it('is at most one in two hours while nothing is near, however much happens', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 600 }), { minLength: 1, maxLength: 60 }), (minutes) => {
        const [letters, queue]: [number[], number[]] = [[], minutes.toSorted((a, b) => a - b)]
        const time = (minute: number): Date => new Date(now.getTime() + minute * 60_000)
        let open: number[] = []
        for (let minute = 0; minute <= 640; minute++) {
          open = [...open, ...queue.filter((each) => each === minute)]
          const [first, last] = [open[0], letters.at(-1)]
          if (first === undefined) continue
          const lies = { since: time(first), near: null, lastTold: last === undefined ? null : time(last) }
          if (!isDue(lies, { from: '00:00', until: '00:00' }, time(minute))) continue
          letters.push(minute)
          open = []
        }
        for (const [index, minute] of letters.entries())
          if (index > 0) expect(minute - (letters[index - 1] ?? 0)).toBeGreaterThanOrEqual(120)
        expect(letters.length).toBeGreaterThanOrEqual(1)
      }),
      { numRuns: 50 },
    )
  })
})

describe('what is left to tell', () => {
  const item = (about: string, news: FacilityNews, status: NewsItem['status'], more: Partial<NewsItem> = {}): NewsItem => ({
    about,
    news,
    status,
    at: now,
    startsAt: far,
    ...more,
  })
  const told = (...items: NewsItem[]) => worthTelling(items, now).map(({ about, news }) => `${about} ${news}`)

  it('is nothing of somebody who came and went, nor of what was answered since', () => {
    expect(told(item('a', 'applied', 'withdrawn'), item('a', 'withdrawn', 'withdrawn'))).toEqual([])
    expect(told(item('b', 'withdrawn', 'withdrawn'))).toEqual(['b withdrawn'])
    expect(told(item('c', 'applied', 'accepted'), item('d', 'waiting', 'declined'))).toEqual([])
    expect(told(item('f', 'agreed', 'cancelled'), item('f', 'cancelled_by_office', 'cancelled'))).toEqual([])
    expect(told(item('s', 'called_off', 'open'), item('t', 'called_off', 'cancelled'))).toEqual(['t called_off'])
    expect(told(item('e', 'agreed', 'cancelled'), item('e', 'cancelled', 'cancelled'))).toEqual([])
  })

  it('is each thing once, and the agreement where the same visit was moved as well', () => {
    expect(told(item('a', 'moved', 'accepted'), item('a', 'moved', 'accepted'))).toEqual(['a moved'])
    expect(told(item('a', 'agreed', 'accepted'), item('a', 'moved', 'accepted'))).toEqual(['a agreed'])
  })

  it('is nothing that is over or three days old, but an objection, which is about the past', () => {
    expect(told(item('a', 'applied', 'applied', { startsAt: now }))).toEqual([])
    expect(told(item('a', 'objected', 'disputed', { startsAt: at('2026-01-11', '10:00') }))).toEqual(['a objected'])
    expect(told(item('a', 'applied', 'applied', { at: at('2026-01-09', '10:00') }))).toEqual([])
  })
})
