import fc from 'fast-check'
import { PERSON_ROLES } from '../role'
import { ATTENDANCE_STATUSES, attendanceRefusalOf, nextAttendanceStatuses, type SeminarOf } from './attendance'
import { SEMINAR_STATUSES } from './seminar'
import { nextSeminarStatuses, type SeminarFacts, seminarRefusalOf } from './transitions'

const startsAt = new Date('2026-01-20T14:00:00+09:00')
const before = new Date('2026-01-20T13:59:59+09:00')
const facts: SeminarFacts = { startsAt, reason: '台風のため', place: '市役所 4階', isOnline: false, planChanged: false }
const unmoved = { planChanged: false, opinionChanged: false }
const open: SeminarOf = { status: 'published', startsAt, forFacilities: true }

describe('a seminar', () => {
  it('is drafted, published and held by those who organise it, and held only once it has begun', () => {
    expect(seminarRefusalOf({ from: 'new', to: 'draft', by: 'organizer' }, facts, before)).toBeNull()
    expect(seminarRefusalOf({ from: 'draft', to: 'published', by: 'operator' }, facts, before)).toBeNull()
    expect(seminarRefusalOf({ from: 'published', to: 'held', by: 'organizer' }, facts, before)).toBe('not_begun')
    expect(seminarRefusalOf({ from: 'published', to: 'held', by: 'organizer' }, facts, startsAt)).toBeNull()
    expect(seminarRefusalOf({ from: 'published', to: 'draft', by: 'operator' }, facts, before)).toBe('no_such_transition')
    expect(seminarRefusalOf({ from: 'draft', to: 'published', by: 'facility' }, facts, before)).toBe('not_your_decision')
  })
  it('is published with a place, or online', () => {
    const nowhere = { ...facts, place: ' 　' }
    expect(seminarRefusalOf({ from: 'draft', to: 'published', by: 'organizer' }, nowhere, before)).toBe('place_missing')
    expect(
      seminarRefusalOf({ from: 'draft', to: 'published', by: 'organizer' }, { ...nowhere, isOnline: true }, before),
    ).toBeNull()
  })
  it('is called off with a reason', () => {
    expect(seminarRefusalOf({ from: 'published', to: 'called_off', by: 'organizer' }, { ...facts, reason: '　' }, before)).toBe(
      'reason_required',
    )
    expect(seminarRefusalOf({ from: 'published', to: 'called_off', by: 'organizer' }, facts, before)).toBeNull()
  })
  it('stays as it was announced once it was held or called off', () => {
    const changed = { ...facts, planChanged: true }
    expect(seminarRefusalOf({ from: 'held', to: 'held', by: 'operator' }, changed, startsAt)).toBe('held_stays')
    expect(seminarRefusalOf({ from: 'held', to: 'held', by: 'operator' }, facts, startsAt)).toBeNull()
    expect(seminarRefusalOf({ from: 'called_off', to: 'called_off', by: 'operator' }, changed, startsAt)).toBe('called_off_stays')
    expect(seminarRefusalOf({ from: 'called_off', to: 'published', by: 'operator' }, facts, startsAt)).toBe('no_such_transition')
  })
  it('offers only moves that it would allow', () => {
    for (const from of SEMINAR_STATUSES)
      for (const by of PERSON_ROLES)
        for (const to of nextSeminarStatuses(from, by)) expect(seminarRefusalOf({ from, to, by }, facts, startsAt)).toBeNull()
  })
})

describe('an attendance', () => {
  it('is signed up for and cancelled before the seminar begins, and recorded from then on', () => {
    const move = (
      from: 'new' | 'signed_up' | 'cancelled',
      to: 'signed_up' | 'cancelled' | 'attended',
      by: 'facility' | 'organizer',
      now: Date,
    ) => attendanceRefusalOf({ from, to, by, ...unmoved }, open, now)
    expect(move('new', 'signed_up', 'facility', before)).toBeNull()
    expect(move('signed_up', 'cancelled', 'facility', before)).toBeNull()
    expect(move('cancelled', 'signed_up', 'facility', before)).toBeNull()
    expect(move('new', 'signed_up', 'facility', startsAt)).toBe('already_begun')
    expect(move('signed_up', 'attended', 'organizer', before)).toBe('not_begun')
    expect(move('signed_up', 'attended', 'organizer', startsAt)).toBeNull()
    expect(move('signed_up', 'attended', 'facility', startsAt)).toBe('not_your_decision')
    expect(move('new', 'attended', 'organizer', startsAt)).toBeNull()
  })
  it('rests on a published seminar, and a facility signs up for what is for facilities', () => {
    const asked = { from: 'new', to: 'signed_up', by: 'facility', ...unmoved } as const
    for (const status of ['draft', 'held', 'called_off'] as const)
      expect(attendanceRefusalOf(asked, { ...open, status }, before)).toBe('not_open')
    expect(attendanceRefusalOf(asked, { ...open, forFacilities: false }, before)).toBe('not_for_you')
    expect(attendanceRefusalOf({ ...asked, by: 'organizer' }, { ...open, forFacilities: false }, before)).toBeNull()
  })
  it('of a seminar that was held is still recorded and corrected', () => {
    const held: SeminarOf = { ...open, status: 'held' }
    expect(attendanceRefusalOf({ from: 'attended', to: 'absent', by: 'organizer', ...unmoved }, held, startsAt)).toBeNull()
    expect(attendanceRefusalOf({ from: 'signed_up', to: 'attended', by: 'operator', ...unmoved }, held, startsAt)).toBeNull()
  })
  it('takes an opinion from when it began, and of a facility nothing else then', () => {
    const stays = { from: 'attended', to: 'attended', by: 'facility' } as const
    const opinion = { ...stays, planChanged: false, opinionChanged: true }
    expect(attendanceRefusalOf(opinion, open, before)).toBe('opinion_before')
    expect(attendanceRefusalOf(opinion, open, startsAt)).toBeNull()
    const plan = { ...stays, planChanged: true, opinionChanged: false }
    expect(attendanceRefusalOf(plan, open, startsAt)).toBe('already_begun')
    expect(attendanceRefusalOf({ ...plan, by: 'organizer' }, open, startsAt)).toBeNull()
  })
  it('is moved by nobody else, whatever the time', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('new' as const, ...ATTENDANCE_STATUSES),
        fc.constantFrom('city' as const, 'admin' as const, 'facility' as const),
        fc.constantFrom('attended' as const, 'absent' as const),
        fc.date({ noInvalidDate: true }),
        (from, by, to, now) => {
          if (from !== to) expect(attendanceRefusalOf({ from, to, by, ...unmoved }, open, now)).not.toBeNull()
        },
      ),
    )
    expect(nextAttendanceStatuses('signed_up', 'facility')).toEqual(['cancelled'])
    expect(nextAttendanceStatuses('signed_up', 'organizer')).toEqual(['cancelled', 'attended', 'absent'])
    expect(nextAttendanceStatuses('signed_up', 'city')).toEqual([])
  })
})
