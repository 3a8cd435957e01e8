import fc from 'fast-check'
import { TRANSITIONS } from '../application/transitions'
import { at } from '../calendar/jst'
import { ROLES } from '../role'
import { type MinutesFacts, minutesAfter, mostMinutes, proposedMinutes } from './minutes'

const clock = (time: string) => at('2026-01-19', time)
const slot = { startsAt: clock('10:00'), endsAt: clock('12:00') }
const recorded: MinutesFacts = {
  ...slot,
  arrivedAt: null,
  leftAt: null,
  from: 'accepted',
  to: 'attended',
  since: clock('09:00'),
  before: null,
  given: null,
}
const attended: MinutesFacts = { ...recorded, from: 'attended', since: clock('13:00'), before: 120 }

describe('the minutes that are proposed', () => {
  it('are those of the slot in which somebody was there', () => {
    const there = (arrived: string | null, left: string | null) =>
      proposedMinutes({ ...slot, arrivedAt: arrived ? clock(arrived) : null, leftAt: left ? clock(left) : null }, clock('13:00'))
    expect(there(null, null)).toBe(120)
    expect(there('09:40', '12:30')).toBe(120)
    expect(there('10:10', null)).toBe(110)
    expect(there('10:10', '11:40')).toBe(90)
    expect(there('12:30', '12:40')).toBe(1)
  })
  it('never reach beyond the moment of the record', () => {
    const soFar = (arrived: string | null, now: string) =>
      proposedMinutes({ ...slot, arrivedAt: arrived ? clock(arrived) : null, leftAt: null }, clock(now))
    expect(soFar(null, '10:30')).toBe(30)
    expect(soFar('10:20', '11:00')).toBe(40)
    expect(soFar(null, '09:50')).toBe(1)
  })
  it('are never less than one nor more than the slot has', () => {
    const instant = fc.option(
      fc.integer({ min: -120, max: 400 }).map((minutes) => new Date(slot.startsAt.getTime() + minutes * 60_000)),
    )
    fc.assert(
      fc.property(instant, instant, (arrivedAt, leftAt) => {
        const minutes = proposedMinutes({ ...slot, arrivedAt, leftAt }, at('2026-01-20', '10:00'))
        expect(minutes >= 1 && minutes <= 120 && Number.isInteger(minutes)).toBe(true)
      }),
      { numRuns: 500, seed: 1 },
    )
  })
})

describe('the minutes of a visit', () => {
  it('are proposed with the record, unless the facility enters others', () => {
    expect(minutesAfter('facility', recorded, clock('13:00'))).toEqual({ minutes: 120 })
    expect(minutesAfter('facility', { ...recorded, given: 95 }, clock('13:00'))).toEqual({ minutes: 95 })
  })
  it('are whole, at least one, and no more than people may be there', () => {
    // From 9:00 to 15:00.
    expect(mostMinutes(slot)).toBe(360)
    expect(minutesAfter('facility', { ...recorded, given: 360 }, clock('15:00'))).toEqual({ minutes: 360 })
    expect(minutesAfter('facility', { ...recorded, given: 361 }, clock('13:00'))).toEqual({ refusal: 'too_many' })
    // People may come from 9:00 on.
    expect(minutesAfter('facility', { ...recorded, given: 180 }, clock('12:00'))).toEqual({ minutes: 180 })
    expect(minutesAfter('facility', { ...recorded, given: 181 }, clock('12:00'))).toEqual({ refusal: 'beyond_now' })
    for (const given of [0, -5, 1.5, Number.NaN])
      expect(minutesAfter('facility', { ...recorded, given }, clock('13:00'))).toEqual({ refusal: 'not_whole' })
  })
  it('can be corrected by the facility for 24 hours, by the operator until they are confirmed', () => {
    const change = { ...attended, given: 90 }
    expect(minutesAfter('facility', change, at('2026-01-20', '13:00'))).toEqual({ minutes: 90 })
    expect(minutesAfter('facility', change, at('2026-01-20', '13:01'))).toEqual({ refusal: 'too_late_to_correct' })
    expect(minutesAfter('operator', change, at('2026-01-21', '13:00'))).toEqual({ minutes: 90 })
    expect(minutesAfter('resident', change, clock('14:00'))).toEqual({ refusal: 'not_yours' })
  })
  it('are decided by the operator in a dispute', () => {
    const dispute: MinutesFacts = { ...attended, from: 'disputed', to: 'completed', given: 60 }
    expect(minutesAfter('operator', dispute, clock('14:00'))).toEqual({ minutes: 60 })
    expect(minutesAfter('facility', { ...dispute, to: 'disputed' }, clock('14:00'))).toEqual({ refusal: 'not_yours' })
    expect(minutesAfter('operator', { ...dispute, before: null, given: null }, clock('14:00'))).toEqual({ minutes: 120 })
    expect(minutesAfter('operator', { ...dispute, to: 'no_show', given: null }, clock('14:00'))).toEqual({ minutes: null })
  })
  it('do not change by being confirmed, nor afterwards', () => {
    const confirmed: MinutesFacts = { ...attended, to: 'completed' }
    for (const by of ['resident', 'system'] as const)
      expect(minutesAfter(by, confirmed, clock('14:00'))).toEqual({ minutes: 120 })
    const kept: MinutesFacts = { ...attended, from: 'completed', to: 'completed', given: 10 }
    for (const by of ROLES) expect(minutesAfter(by, kept, clock('14:00'))).toHaveProperty('refusal')
  })
  it('are there for every completed visit, whichever way it came to be, and for none that did not take place', () => {
    for (const { from, to } of TRANSITIONS)
      for (const each of from.filter((status) => status !== 'completed')) {
        const before = ['attended', 'disputed'].includes(each) ? 120 : null
        const verdict = minutesAfter('operator', { ...recorded, from: each, to, before }, clock('14:00'))
        const minutes = 'minutes' in verdict ? verdict.minutes : 'refused'
        if (to === 'completed' || to === 'attended') expect([each, to, minutes]).toEqual([each, to, 120])
        if (!['completed', 'attended', 'disputed'].includes(to)) expect([each, to, minutes]).toEqual([each, to, null])
      }
  })
})
