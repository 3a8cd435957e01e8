import fc from 'fast-check'
import { APPLICATION_STATUSES } from '../application/status'
import { at } from '../calendar/jst'
import { CHECK_IN_WAYS, type CheckInFacts, type CheckInStep, checkInRefusalOf, nextStepOf, receptionSpan } from './checkIn'

const [startsAt, endsAt] = [at('2026-01-19', '10:00'), at('2026-01-19', '12:00')]
const expected: CheckInFacts = { status: 'accepted', startsAt, endsAt, arrivedAt: null, leftAt: null, way: null, leftWay: null }
const there: CheckInFacts = { ...expected, arrivedAt: at('2026-01-19', '09:50'), way: 'qr' }
const asked = (step: CheckInStep, facts: CheckInFacts, now: Date) => checkInRefusalOf({ step, way: 'qr' }, facts, now)

describe('arriving', () => {
  it('is possible from an hour before the start until three hours after the end', () => {
    expect(asked('arrive', expected, new Date(at('2026-01-19', '09:00').getTime() - 1))).toBe('too_early')
    expect(asked('arrive', expected, at('2026-01-19', '09:00'))).toBeNull()
    expect(asked('arrive', expected, at('2026-01-19', '15:00'))).toBeNull()
    expect(asked('arrive', expected, new Date(at('2026-01-19', '15:00').getTime() + 1))).toBe('too_late')
  })
  it('is recorded once, for an agreed visit that nobody has recorded yet', () => {
    expect(asked('arrive', there, startsAt)).toBe('already_arrived')
    for (const status of APPLICATION_STATUSES.filter((each) => each !== 'accepted'))
      expect(asked('arrive', { ...expected, status }, startsAt)).toBe('not_expected')
  })
})

describe('leaving', () => {
  it('comes after arriving and after the start, once', () => {
    expect(asked('leave', expected, endsAt)).toBe('not_arrived')
    expect(asked('leave', there, new Date(startsAt.getTime() - 1))).toBe('not_begun')
    expect(asked('leave', there, endsAt)).toBeNull()
    expect(asked('leave', { ...there, leftAt: endsAt }, endsAt)).toBe('already_left')
  })
})

describe('taking an arrival back', () => {
  it('is for the facility, of what it entered itself, and not once somebody left', () => {
    const entered: CheckInFacts = { ...there, way: 'facility' }
    expect(checkInRefusalOf({ step: 'undo', way: 'facility' }, entered, startsAt)).toBeNull()
    expect(checkInRefusalOf({ step: 'undo', way: 'facility' }, there, startsAt)).toBe('not_undoable')
    expect(checkInRefusalOf({ step: 'undo', way: 'code' }, entered, startsAt)).toBe('not_undoable')
    expect(checkInRefusalOf({ step: 'undo', way: 'facility' }, { ...entered, leftAt: endsAt }, endsAt)).toBe('not_undoable')
  })
})

describe('what was pressed on the screen at the reception', () => {
  const pressed: CheckInFacts = { ...there, way: 'kiosk' }
  const undo = (facts: CheckInFacts, way: 'facility' | 'kiosk') => checkInRefusalOf({ step: 'undo', way }, facts, endsAt)
  it('is taken back by the staff, the leaving before the arrival, and never by the screen', () => {
    const left: CheckInFacts = { ...pressed, leftAt: endsAt, leftWay: 'kiosk' }
    expect([
      undo(pressed, 'facility'),
      undo(left, 'facility'),
      undo({ ...there, leftAt: endsAt, leftWay: 'kiosk' }, 'facility'),
    ]).toEqual([null, null, null])
    expect([
      undo(pressed, 'kiosk'),
      undo(left, 'kiosk'),
      undo({ ...pressed, leftAt: endsAt, leftWay: 'qr' }, 'facility'),
    ]).toEqual(['not_undoable', 'not_undoable', 'not_undoable'])
  })
})

describe('the visits a reception looks at', () => {
  const night = { startsAt: at('2026-01-18', '22:00'), endsAt: at('2026-01-19', '01:00') }
  const seen = ({ endsAt: end, startsAt: start }: typeof night, now: Date) => {
    const { from, until } = receptionSpan(now)
    return end > from && start < until
  }
  it('are those of today, and of a night until its check-in closes', () => {
    expect([seen(night, at('2026-01-18', '12:00')), seen(night, at('2026-01-19', '00:30'))]).toEqual([true, true])
    expect(seen({ startsAt: at('2026-01-18', '20:00'), endsAt: at('2026-01-18', '23:30') }, at('2026-01-19', '02:00'))).toBe(true)
    expect(seen({ startsAt: at('2026-01-18', '20:00'), endsAt: at('2026-01-18', '23:30') }, at('2026-01-19', '02:30'))).toBe(
      false,
    )
    expect(seen({ startsAt: at('2026-01-19', '00:30'), endsAt: at('2026-01-19', '02:00') }, at('2026-01-18', '23:31'))).toBe(true)
    expect(seen({ startsAt: at('2026-01-19', '00:30'), endsAt: at('2026-01-19', '02:00') }, at('2026-01-18', '23:30'))).toBe(
      false,
    )
  })
})

describe('any sequence of steps', () => {
  it('never leaves before it arrives, and never records a step twice', () => {
    const step = fc.record({
      step: fc.constantFrom<CheckInStep>('arrive', 'leave', 'undo'),
      way: fc.constantFrom(...CHECK_IN_WAYS),
      after: fc.integer({ min: 0, max: 60 }),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let facts = expected
        let now = at('2026-01-19', '08:30')
        for (const { after, step: wanted, way } of steps) {
          now = new Date(now.getTime() + after * 60_000)
          const next = nextStepOf(facts)
          if (checkInRefusalOf({ step: wanted, way }, facts, now)) continue
          if (wanted !== 'undo') expect(wanted).toBe(next)
          if (wanted === 'arrive') facts = { ...facts, arrivedAt: now, way }
          else if (wanted === 'leave') facts = { ...facts, leftAt: now, leftWay: way }
          else if (facts.leftAt) facts = { ...facts, leftAt: null, leftWay: null }
          else facts = { ...facts, arrivedAt: null, way: null }
          expect(facts.leftAt === null || (facts.arrivedAt !== null && facts.leftAt >= facts.arrivedAt)).toBe(true)
        }
      }),
      { numRuns: 1_000, seed: 1 },
    )
  })
})
