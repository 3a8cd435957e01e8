import fc from 'fast-check'
import { ROLES, type Role } from '../role'
import { APPLICATION_STATUSES, type ApplicationStatus, HOLDS_SEAT, LIVE, WAITING } from './status'
import {
  applyRefusalOf,
  deciderOf,
  type Facts,
  mayTakeBack,
  type Mover,
  moverOf,
  needsReason,
  nextStatuses,
  refusalOf,
  TAKE_BACK_MINUTES,
} from './transitions'

/** The table as it was agreed, written out by hand a second time. */
const AGREED: readonly [ApplicationStatus, ApplicationStatus, readonly Mover[]][] = [
  // By the system in the facility's name, where a rule of the facility says so.
  ['applied', 'accepted', ['facility', 'operator', 'system']],
  ['waitlisted', 'accepted', ['facility', 'operator', 'resident']],
  ['applied', 'waitlisted', ['facility', 'operator', 'system']],
  ['applied', 'declined', ['facility', 'operator']],
  ['waitlisted', 'declined', ['facility', 'operator']],
  ['applied', 'withdrawn', ['resident', 'by_phone', 'system']],
  ['waitlisted', 'withdrawn', ['resident', 'by_phone', 'system']],
  ['applied', 'expired', ['system']],
  ['waitlisted', 'expired', ['system']],
  ['accepted', 'cancelled', ['resident', 'by_phone', 'facility', 'operator']],
  ['accepted', 'attended', ['facility', 'operator']],
  ['accepted', 'no_show', ['facility', 'operator']],
  ['attended', 'completed', ['resident', 'system']],
  ['attended', 'accepted', ['facility', 'operator']],
  ['no_show', 'accepted', ['facility', 'operator']],
  ['attended', 'disputed', ['resident', 'by_phone', 'operator']],
  ['no_show', 'disputed', ['resident', 'by_phone', 'operator']],
  ['disputed', 'completed', ['operator']],
  ['disputed', 'no_show', ['operator']],
  ['disputed', 'cancelled', ['operator']],
  ['completed', 'disputed', ['operator']],
]
const agreed = (from: ApplicationStatus, to: ApplicationStatus, by: Mover): boolean =>
  AGREED.some(([f, t, roles]) => f === from && t === to && roles.includes(by))

const START = new Date('2026-01-19T10:00:00+09:00')
const HOUR = 3_600_000
const later = (hours: number) => new Date(START.getTime() + hours * HOUR)
/** Nothing changed since the person applied; the activity takes two hours. */
const stands = {
  slotVisible: true,
  registeredOnDay: true,
  volunteerWithdrawn: false,
  endsAt: later(2),
  leftAt: null,
  insuranceMissing: false,
  identityMissing: false,
} as const
const status = fc.constantFrom(...APPLICATION_STATUSES)
const role = fc.constantFrom<Mover>(...ROLES, 'by_phone')
const facts: fc.Arbitrary<Facts> = fc.record({
  startsAt: fc.constant(START),
  endsAt: fc.constant(later(2)),
  leftAt: fc.option(fc.integer({ min: 0, max: 3 }).map(later)),
  seatFree: fc.boolean(),
  overlaps: fc.boolean(),
  gapMinutes: fc.option(fc.nat(90)),
  travelMinutes: fc.nat(60),
  offerUntil: fc.option(fc.integer({ min: -500, max: 0 }).map(later)),
  since: fc.integer({ min: -400, max: 400 }).map(later),
  reason: fc.constantFrom(null, '', '  ', '都合により'),
  briefed: fc.boolean(),
  byRule: fc.boolean(),
  slotVisible: fc.boolean(),
  registeredOnDay: fc.boolean(),
  volunteerWithdrawn: fc.boolean(),
  insuranceMissing: fc.boolean(),
  identityMissing: fc.boolean(),
  recordedBy: fc.option(fc.constantFrom(...ROLES)),
})
const now = fc.integer({ min: -500, max: 1000 }).map(later)

describe('the life of an application', () => {
  it('allows no move that was not agreed, whoever asks, whenever and whatever the facts', () => {
    fc.assert(
      fc.property(status, status, role, facts, now, (from, to, by, given, at) => {
        if (refusalOf({ from, to, by }, given, at) === null) expect(agreed(from, to, by)).toBe(true)
      }),
      { numRuns: 20_000, seed: 1 },
    )
  })

  it('allows every agreed move under some facts', () => {
    for (const [from, to, roles] of AGREED) {
      for (const by of roles) {
        const tries = [-48, -1, 1, 100].flatMap((hour) =>
          [true, false].map((seatFree) =>
            refusalOf(
              { from, to, by },
              {
                startsAt: START,
                seatFree,
                overlaps: false,
                gapMinutes: null,
                travelMinutes: 0,
                offerUntil: START,
                since: later(hour < 0 ? hour : by === 'system' ? hour - 100 : hour),
                reason: '都合により',
                briefed: true,
                byRule: true,
                ...stands,
                recordedBy: by === 'by_phone' ? null : by,
              },
              later(hour),
            ),
          ),
        )
        expect({ from, to, by, possible: tries.includes(null) }).toEqual({ from, to, by, possible: true })
      }
    }
  })

  it('never gives a taken seat, nor two places at once, nor the past', () => {
    fc.assert(
      fc.property(status, role, facts, now, (from, by, given, at) => {
        // A record that is taken back gives no seat: its person has it.
        if (from !== 'attended' && from !== 'no_show' && refusalOf({ from, to: 'accepted', by }, given, at) === null)
          expect(given.seatFree && !given.overlaps && at < START).toBe(true)
        if (refusalOf({ from, to: 'attended', by }, given, at) === null) expect(at >= START).toBe(true)
      }),
      { numRuns: 5_000, seed: 2 },
    )
  })

  it('never leaves what is over for good: declined, withdrawn, expired, cancelled', () => {
    fc.assert(
      fc.property(status, role, facts, now, (to, by, given, at) => {
        for (const from of ['declined', 'withdrawn', 'expired', 'cancelled'] as const)
          expect(refusalOf({ from, to, by }, given, at)).toBe('no_such_transition')
      }),
      { numRuns: 2_000, seed: 3 },
    )
  })

  it('reaches every state from applied, and nothing counts as completed that was not attended, disputed or absent before', () => {
    const reached = new Set<ApplicationStatus>(['applied'])
    for (let grew = true; grew; ) {
      grew = false
      for (const from of [...reached])
        for (const by of ROLES)
          for (const to of nextStatuses(from, by))
            if (!reached.has(to)) {
              reached.add(to)
              grew = true
            }
    }
    expect([...reached].sort()).toEqual([...APPLICATION_STATUSES].sort())
    expect(APPLICATION_STATUSES.filter((from) => ROLES.some((by) => nextStatuses(from, by).includes('completed')))).toEqual([
      'attended',
      'disputed',
    ])
  })

  it('completes by itself after exactly 72 hours, and hears an objection up to exactly then', () => {
    const attended = {
      startsAt: START,
      seatFree: false,
      overlaps: false,
      gapMinutes: null,
      travelMinutes: 0,
      offerUntil: null,
      since: START,
      reason: null,
      briefed: false,
      byRule: true,
      ...stands,
    }
    expect(refusalOf({ from: 'attended', to: 'completed', by: 'system' }, attended, new Date(later(72).getTime() - 1))).toBe(
      'too_early_to_complete',
    )
    expect(refusalOf({ from: 'attended', to: 'completed', by: 'system' }, attended, later(72))).toBeNull()
    expect(refusalOf({ from: 'attended', to: 'disputed', by: 'resident' }, attended, later(72))).toBeNull()
    expect(refusalOf({ from: 'attended', to: 'disputed', by: 'resident' }, attended, new Date(later(72).getTime() + 1))).toBe(
      'objection_too_late',
    )
    expect(refusalOf({ from: 'no_show', to: 'disputed', by: 'resident' }, attended, later(168))).toBeNull()
    expect(refusalOf({ from: 'no_show', to: 'disputed', by: 'resident' }, attended, later(169))).toBe('objection_too_late')
  })

  it('lets the operator do by telephone what the person may do, no later, and with what they said; counted as theirs', () => {
    const told = (from: ApplicationStatus, to: ApplicationStatus) => moverOf('operator', { from, to }, true)
    expect([told('applied', 'withdrawn'), told('accepted', 'cancelled'), told('no_show', 'disputed')]).toEqual(
      Array(3).fill('by_phone'),
    )
    // What only the office decides stays its own, whatever stands in the form; and nobody else speaks for somebody.
    expect([told('applied', 'declined'), told('disputed', 'cancelled'), told('completed', 'disputed')]).toEqual(
      Array(3).fill('operator'),
    )
    for (const by of ROLES.filter((each) => each !== 'operator'))
      expect(moverOf(by, { from: 'accepted', to: 'cancelled' }, true)).toBe(by)
    expect([deciderOf('by_phone'), deciderOf('operator')]).toEqual(['resident', 'operator'])
    fc.assert(
      fc.property(status, status, facts, now, (from, to, given, at) => {
        if (refusalOf({ from, to, by: 'by_phone' }, given, at) !== null) return
        expect([refusalOf({ from, to, by: 'resident' }, given, at), given.reason?.trim()]).toEqual([null, '都合により'])
      }),
      { numRuns: 5_000, seed: 4 },
    )
  })

  it('lets a record be taken back for half an hour by whoever made it, and by nobody else', () => {
    const made = { status: 'no_show', since: later(2), recordedBy: 'facility' } as const
    const minute = (minutes: number) => new Date(made.since.getTime() + minutes * 60_000)
    expect(TAKE_BACK_MINUTES).toBe(30)
    const given = {
      ...stands,
      ...made,
      startsAt: START,
      seatFree: false,
      overlaps: false,
      gapMinutes: null,
      travelMinutes: 0,
      offerUntil: null,
      reason: null,
      briefed: false,
      byRule: false,
      slotVisible: false,
      registeredOnDay: false,
      volunteerWithdrawn: true,
    }
    const back = (by: Mover, at: Date) => refusalOf({ from: 'no_show', to: 'accepted', by }, given, at)
    expect([back('facility', minute(30)), back('facility', minute(30.1))]).toEqual([null, 'take_back_too_late'])
    expect([back('operator', minute(1)), back('resident', minute(1))]).toEqual(['not_own_record', 'not_your_decision'])
    expect(mayTakeBack(made, 'facility', minute(30))).toBe(true)
    expect(mayTakeBack(made, 'facility', minute(30.1))).toBe(false)
    expect(mayTakeBack(made, 'operator', minute(1))).toBe(false)
    expect(mayTakeBack({ ...made, status: 'completed' }, 'facility', minute(1))).toBe(false)
  })

  it('lets a resident take a seat only while it is held for them; the facility needs no offer', () => {
    const held = {
      startsAt: START,
      seatFree: true,
      overlaps: false,
      gapMinutes: null,
      travelMinutes: 0,
      offerUntil: later(-2),
      since: later(-48),
      reason: null,
      briefed: true,
      byRule: true,
      ...stands,
    }
    const take = (by: Role, given: Partial<Facts>, at: Date) =>
      refusalOf({ from: 'waitlisted', to: 'accepted', by }, { ...held, ...given }, at)
    expect(take('resident', {}, new Date(later(-2).getTime() - 1))).toBeNull()
    expect(take('resident', {}, later(-2))).toBe('offer_over')
    expect(take('resident', { offerUntil: null }, later(-3))).toBe('offer_over')
    expect(take('resident', { overlaps: true }, later(-3))).toBe('overlap')
    expect(take('resident', { gapMinutes: 29, travelMinutes: 30 }, later(-3))).toBe('too_close')
    expect(take('facility', { offerUntil: null, gapMinutes: 29, travelMinutes: 30 }, later(-3))).toBe('too_close')
    expect(take('facility', { offerUntil: null }, later(-1))).toBeNull()
    expect(refusalOf({ from: 'applied', to: 'accepted', by: 'resident' }, held, later(-3))).toBe('not_your_decision')
  })

  it('agrees no visit of a listing that was taken down, of a facility or with a person who has left, whoever agrees it', () => {
    const open = {
      startsAt: START,
      seatFree: true,
      overlaps: false,
      gapMinutes: null,
      travelMinutes: 0,
      offerUntil: later(-1),
      since: later(-48),
      reason: null,
      briefed: true,
      byRule: true,
      ...stands,
    }
    const ways = [
      ['applied', 'system'],
      ['applied', 'facility'],
      ['waitlisted', 'facility'],
      ['applied', 'operator'],
      ['waitlisted', 'operator'],
      ['waitlisted', 'resident'],
    ] as const
    for (const [from, by] of ways) {
      const agree = (changed: Partial<Facts>) => refusalOf({ from, to: 'accepted', by }, { ...open, ...changed }, later(-2))
      expect(agree({})).toBeNull()
      expect(agree({ slotVisible: false })).toBe('listing_not_shown')
      expect(agree({ registeredOnDay: false })).toBe('facility_not_registered')
      expect(agree({ volunteerWithdrawn: true })).toBe('volunteer_withdrawn')
      expect(agree({ insuranceMissing: true })).toBe('not_insured')
      expect(agree({ identityMissing: true })).toBe('not_identified')
    }
  })

  it('wants a reason for saying no, and for every decision on a dispute', () => {
    const wanting = AGREED.flatMap(([from, to, roles]) =>
      roles.filter((by) => needsReason(from, to, by)).map((by) => `${from}>${to} ${by}`),
    )
    expect(wanting).toEqual([
      'applied>declined facility',
      'applied>declined operator',
      'waitlisted>declined facility',
      'waitlisted>declined operator',
      'applied>withdrawn by_phone',
      'waitlisted>withdrawn by_phone',
      'accepted>cancelled resident',
      'accepted>cancelled by_phone',
      'accepted>cancelled facility',
      'accepted>cancelled operator',
      'attended>disputed by_phone',
      'attended>disputed operator',
      'no_show>disputed by_phone',
      'no_show>disputed operator',
      'disputed>completed operator',
      'disputed>no_show operator',
      'disputed>cancelled operator',
      'completed>disputed operator',
    ])
    expect(
      refusalOf(
        { from: 'applied', to: 'declined', by: 'facility' },
        {
          startsAt: START,
          seatFree: true,
          overlaps: false,
          gapMinutes: null,
          travelMinutes: 0,
          offerUntil: null,
          since: START,
          reason: '　',
          briefed: true,
          byRule: true,
          ...stands,
        },
        START,
      ),
    ).toBe('reason_required')
  })

  it('records somebody as present only when they passed the briefing; as absent all the same', () => {
    const facts = {
      startsAt: START,
      seatFree: false,
      overlaps: false,
      gapMinutes: null,
      travelMinutes: 0,
      offerUntil: null,
      since: START,
      reason: null,
      briefed: false,
      byRule: true,
      ...stands,
    }
    for (const by of ['facility', 'operator'] as const) {
      expect(refusalOf({ from: 'accepted', to: 'attended', by }, facts, later(2))).toBe('not_briefed')
      expect(refusalOf({ from: 'accepted', to: 'attended', by }, { ...facts, briefed: true, byRule: true }, later(2))).toBeNull()
      expect(refusalOf({ from: 'accepted', to: 'no_show', by }, facts, later(1))).toBeNull()
    }
    expect(refusalOf({ from: 'applied', to: 'accepted', by: 'facility' }, { ...facts, seatFree: true }, later(-1))).toBeNull()
  })

  it('records somebody as present when the activity is over or they have left, and as absent half an hour late', () => {
    const visit = {
      startsAt: START,
      seatFree: false,
      overlaps: false,
      gapMinutes: null,
      travelMinutes: 0,
      offerUntil: null,
      since: later(-48),
      reason: null,
      briefed: true,
      byRule: true,
      ...stands,
    }
    const minute = (minutes: number) => later(minutes / 60)
    const record = (to: 'attended' | 'no_show', minutes: number, given: Partial<Facts> = {}) =>
      refusalOf({ from: 'accepted', to, by: 'facility' }, { ...visit, ...given }, minute(minutes))
    expect([record('attended', -1), record('attended', 0), record('attended', 119), record('attended', 120)]).toEqual([
      'not_started',
      'not_over',
      'not_over',
      null,
    ])
    const left = { leftAt: minute(45) }
    expect([record('attended', 44, left), record('attended', 45, left)]).toEqual(['not_over', null])
    expect([record('no_show', -1), record('no_show', 0), record('no_show', 29), record('no_show', 30)]).toEqual([
      'not_started',
      'absence_too_early',
      'absence_too_early',
      null,
    ])
    expect(record('no_show', 20, { endsAt: minute(20) })).toBeNull()
  })

  it('holds a seat only while alive, and waits only without one', () => {
    expect(HOLDS_SEAT.every((one) => LIVE.includes(one))).toBe(true)
    expect(WAITING.some((one) => HOLDS_SEAT.includes(one))).toBe(false)
  })
})

describe('applying', () => {
  const open = {
    slotVisible: true,
    startsAt: START,
    alreadyLive: false,
    registeredOnDay: true,
    volunteerWithdrawn: false,
    volunteerArchived: false,
    blocked: false,
    visitsAhead: 2,
    visitsAtMost: null,
  }
  it('is for residents and for the operator on their behalf', () => {
    for (const by of ROLES)
      expect([by, applyRefusalOf(by, open, later(-1))]).toEqual([
        by,
        ['resident', 'operator', 'system'].includes(by) ? null : 'not_your_decision',
      ])
  })
  it('needs an open slot in the future without an application of the same person', () => {
    expect(applyRefusalOf('resident', { ...open, slotVisible: false }, later(-1))).toBe('slot_not_open')
    expect(applyRefusalOf('resident', { ...open, registeredOnDay: false }, later(-1))).toBe('facility_not_registered')
    expect(applyRefusalOf('operator', { ...open, volunteerWithdrawn: true }, later(-1))).toBe('volunteer_withdrawn')
    expect(applyRefusalOf('operator', { ...open, volunteerArchived: true }, later(-1))).toBe('volunteer_archived')
    expect(applyRefusalOf('resident', open, START)).toBe('already_started')
    expect(applyRefusalOf('resident', { ...open, alreadyLive: true }, later(-1))).toBe('already_applied')
  })
  it('tells nobody but the operator of a block: the slot is not open, whatever else stands in the way', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), fc.boolean(), now, (registeredOnDay, alreadyLive, volunteerWithdrawn, at) => {
        const blocked = { ...open, registeredOnDay, alreadyLive, volunteerWithdrawn, blocked: true }
        const closed = { ...blocked, blocked: false, slotVisible: false }
        for (const by of ROLES.filter((each) => each !== 'operator'))
          expect(applyRefusalOf(by, blocked, at)).toBe(applyRefusalOf(by, closed, at))
      }),
    )
    expect(applyRefusalOf('operator', { ...open, blocked: true }, later(-1))).toBe('blocked')
  })
  it('leaves room for others until 24 hours before the start, where the programme says how many one may have', () => {
    const full = { ...open, visitsAhead: 3, visitsAtMost: 3 }
    expect(applyRefusalOf('resident', { ...full, visitsAhead: 2 }, later(-48))).toBeNull()
    expect(applyRefusalOf('resident', full, later(-48))).toBe('fair_share')
    expect(applyRefusalOf('operator', full, new Date(later(-24).getTime() - 1))).toBe('fair_share')
    expect(applyRefusalOf('resident', full, later(-24))).toBeNull()
    expect(applyRefusalOf('resident', { ...full, visitsAtMost: null }, later(-48))).toBeNull()
  })
})
