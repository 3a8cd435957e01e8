import fc from 'fast-check'
import { TASK_STATUSES } from '../task/status'
import { type AskedFacts, ENDINGS, endingOf } from './ending'

const now = new Date('2026-01-19T10:00:00+09:00')
const standing: AskedFacts = { facilityStays: true, listing: 'published', timeIsSet: false, calledOff: false, until: null }
const facts = fc.record({
  facilityStays: fc.boolean(),
  listing: fc.option(fc.constantFrom(...TASK_STATUSES)),
  timeIsSet: fc.boolean(),
  calledOff: fc.boolean(),
  until: fc.option(fc.date({ min: new Date('2026-01-01'), max: new Date('2026-02-01'), noInvalidDate: true })),
})

describe('what nobody answered', () => {
  it('ends when what it rests on is over, and says the weightiest reason', () => {
    expect(endingOf(standing, now)).toBeNull()
    expect(endingOf({ ...standing, facilityStays: false, listing: 'closed', until: now }, now)).toBe('facility_left')
    expect(endingOf({ ...standing, listing: 'closed', until: now }, now)).toBe('listing_closed')
    expect(endingOf({ ...standing, listing: 'suspended' }, now)).toBe('listing_suspended')
    expect(endingOf({ ...standing, timeIsSet: true, until: now }, now)).toBe('time_set')
    expect(endingOf({ ...standing, calledOff: true }, now)).toBe('called_off')
  })

  it('is past from the instant on at which it cannot take place any more', () => {
    expect(endingOf({ ...standing, until: now }, new Date(now.getTime() - 1))).toBeNull()
    expect(endingOf({ ...standing, until: now }, now)).toBe('past')
  })

  it('waits while a listing is reviewed again', () => {
    for (const listing of ['draft', 'submitted', 'in_review', 'returned', 'published'] as const)
      expect(endingOf({ ...standing, listing }, now)).toBeNull()
  })

  it('never comes back by the passing of time, and ends exactly when something it rests on is over, whatever the facts', () => {
    fc.assert(
      fc.property(facts, fc.nat(40 * 86_400_000), (given, later) => {
        const [first, second] = [endingOf(given, now), endingOf(given, new Date(now.getTime() + later))]
        if (first !== null) expect(second).toBe(first)
        const over =
          !given.facilityStays ||
          given.listing === 'closed' ||
          given.listing === 'suspended' ||
          given.timeIsSet ||
          given.calledOff ||
          (given.until !== null && given.until <= now)
        expect(first !== null).toBe(over)
      }),
    )
  })

  it('has a reason for each of its ends', () => {
    const reached = new Set<string | null>()
    fc.assert(
      fc.property(facts, (given) => {
        reached.add(endingOf(given, now))
      }),
      { numRuns: 2000, seed: 1 },
    )
    expect(ENDINGS.filter((each) => !reached.has(each))).toEqual([])
  })
})
