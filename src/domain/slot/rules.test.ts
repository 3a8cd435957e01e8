import fc from 'fast-check'
import { at } from '../calendar/jst'
import { seatsRefusalOf, type SlotFacts, type SlotState, slotRefusalOf } from './rules'

const now = at('2026-01-10', '09:00')
const slot: SlotState = { startsAt: at('2026-01-19', '10:00'), endsAt: at('2026-01-19', '12:00'), status: 'open' }
const facts: SlotFacts = {
  programme: { startsOn: '2025-12-01', endsOn: '2026-03-31' },
  registered: true,
  taken: false,
  recorded: false,
  listingClosed: false,
  clashes: false,
  applicants: false,
  reason: null,
}
const on = (day: string, from: string, untilDay: string, to: string): SlotState => ({
  ...slot,
  startsAt: at(day, from),
  endsAt: at(untilDay, to),
})
const calledOff: SlotState = { ...slot, status: 'cancelled' }

describe('a new slot', () => {
  it.each([
    [on('2026-01-10', '09:00', '2026-01-10', '10:00'), 'not_in_future'],
    [on('2026-01-10', '09:01', '2026-01-10', '10:00'), null],
    [on('2026-03-31', '23:59', '2026-04-01', '02:00'), null],
    [on('2026-04-01', '00:00', '2026-04-01', '01:00'), 'outside_programme'],
    [on('2026-01-19', '20:00', '2026-01-20', '08:00'), null],
    [on('2026-01-19', '20:00', '2026-01-20', '08:01'), 'too_long'],
  ])('%j is answered with %s', (wanted, refusal) => {
    expect(slotRefusalOf(null, wanted, facts, now)).toBe(refusal)
  })

  it('is not added to a listing that has ended', () => {
    expect(slotRefusalOf(null, slot, { ...facts, listingClosed: true }, now)).toBe('listing_closed')
  })

  it('is neither added nor offered again while its listing is taken down; what stands may be moved and called off', () => {
    const down = { ...facts, listingSuspended: true }
    expect(slotRefusalOf(null, slot, down, now)).toBe('listing_suspended')
    expect(slotRefusalOf(calledOff, slot, down, now)).toBe('listing_suspended')
    expect(slotRefusalOf(slot, on('2026-01-20', '10:00', '2026-01-20', '12:00'), down, now)).toBeNull()
    expect(slotRefusalOf(slot, calledOff, down, now)).toBeNull()
  })

  it('is not offered by a facility that is not registered on its day', () => {
    expect(slotRefusalOf(null, slot, { ...facts, registered: false }, now)).toBe('facility_not_registered')
  })
})

describe('a slot whose people are elsewhere at the new time', () => {
  it('is not moved there, and may still be called off', () => {
    const clashes = { ...facts, clashes: true, applicants: true, reason: '行事のため' }
    expect(slotRefusalOf(slot, on('2026-01-20', '10:00', '2026-01-20', '12:00'), clashes, now)).toBe('people_elsewhere')
    expect(slotRefusalOf(slot, calledOff, clashes, now)).toBeNull()
    expect(slotRefusalOf(slot, slot, clashes, now)).toBeNull()
  })
})

describe('the people an activity needs', () => {
  it('are never more than it has seats for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.option(fc.integer({ min: 1, max: 9 })), (capacity, needed) => {
        expect(seatsRefusalOf({ capacity, needed, taken: 0 }) === null).toBe(needed === null || needed <= capacity)
      }),
    )
  })
})

describe('two slots of one listing', () => {
  it('do not start together, whether the second is entered, moved there or offered again', () => {
    const taken = { ...facts, taken: true }
    expect(slotRefusalOf(null, slot, taken, now)).toBe('already_offered')
    expect(slotRefusalOf(on('2026-01-20', '10:00', '2026-01-20', '12:00'), slot, taken, now)).toBe('already_offered')
    expect(slotRefusalOf(calledOff, slot, taken, now)).toBe('already_offered')
    expect(slotRefusalOf(slot, calledOff, taken, now)).toBeNull()
  })
})

describe('a slot that has begun, or at which somebody was recorded', () => {
  it('keeps its time and its state, whatever else is asked', () => {
    const other = fc.constantFrom(
      on('2026-02-02', '10:00', '2026-02-02', '12:00'),
      on('2026-01-19', '11:00', '2026-01-19', '12:00'),
      on('2026-01-19', '10:00', '2026-01-19', '11:00'),
      calledOff,
    )
    fc.assert(
      fc.property(
        other,
        fc.boolean(),
        fc.boolean(),
        fc.option(fc.constant('行事のため')),
        (wanted, recorded, applicants, reason) => {
          const given = { ...facts, recorded, applicants, reason }
          expect(slotRefusalOf(slot, wanted, given, slot.startsAt)).toBe(recorded ? 'recorded' : 'begun')
          expect(slotRefusalOf(slot, wanted, { ...given, recorded: true }, now)).toBe('recorded')
        },
      ),
    )
  })

  it('may still change in anything that is not its time or its state', () => {
    expect(
      slotRefusalOf(slot, { ...slot }, { ...facts, recorded: true, registered: false }, at('2026-05-01', '09:00')),
    ).toBeNull()
  })
})

describe('a slot that is called off', () => {
  it('needs a reason once somebody applied, and no registration any more', () => {
    for (const reason of [null, '', ' 　'])
      expect(slotRefusalOf(slot, calledOff, { ...facts, applicants: true, reason }, now)).toBe('reason_required')
    expect(
      slotRefusalOf(slot, calledOff, { ...facts, applicants: true, reason: '台風のため', registered: false }, now),
    ).toBeNull()
    expect(slotRefusalOf(slot, calledOff, facts, now)).toBeNull()
  })

  it('is offered again under the conditions of a new one', () => {
    expect(slotRefusalOf(calledOff, slot, facts, now)).toBeNull()
    expect(slotRefusalOf(calledOff, slot, { ...facts, registered: false }, now)).toBe('facility_not_registered')
    expect(slotRefusalOf(calledOff, slot, facts, at('2026-01-19', '10:00'))).toBe('begun')
  })
})

describe('the seats of a slot', () => {
  it('are never fewer than are taken', () => {
    expect(seatsRefusalOf({ capacity: 2, needed: null, taken: 3 })).toBe('fewer_than_accepted')
    expect(seatsRefusalOf({ capacity: 3, needed: null, taken: 3 })).toBeNull()
  })
})
