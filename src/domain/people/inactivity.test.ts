import fc from 'fast-check'
import { ROLES } from '../role'
import { addDays, at, dayOf } from '../calendar/jst'
import { answerBy, inactiveFrom, inactivityDue, inactivityRefusalOf, type Inactivity } from './inactivity'

const rules = { months: 12, noticeDays: 30 }
const active = (more: Partial<Inactivity> = {}): Inactivity & { reachable: boolean } => ({
  activeAt: at('2025-01-31', '10:00'),
  archived: false,
  warned: null,
  reachable: true,
  ...more,
})

describe('a registration that nobody uses', () => {
  it.each([
    ['2025-01-31', 12, '2026-01-31'],
    ['2025-08-31', 6, '2026-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2025-11-15', 3, '2026-02-15'],
  ])('since %s counts as inactive after %i months from %s', (day, months, from) => {
    expect(inactiveFrom(at(day, '23:59'), months)).toBe(from)
  })

  it('is warned of on that day and archived the day after the last one to answer', () => {
    expect(inactivityDue(active(), rules, at('2026-01-30', '23:59'))).toBeNull()
    const warnedAt = at('2026-01-31', '00:00')
    expect(inactivityDue(active(), rules, warnedAt)).toBe('warned')
    const dueOn = answerBy(warnedAt, rules)
    expect(dueOn).toBe('2026-03-02')
    const warned = active({ warned: { at: warnedAt, dueOn } })
    expect(inactivityDue(warned, rules, at('2026-03-02', '23:59'))).toBeNull()
    expect(inactivityDue(warned, rules, at('2026-03-03', '00:00'))).toBe('archived')
    expect(inactivityDue({ ...warned, activeAt: at('2026-02-10', '10:00') }, rules, at('2026-03-03', '00:00'))).toBe('kept')
  })

  it('is left alone where no months are set, nobody can be warned, or it is archived already', () => {
    const now = at('2030-01-01', '10:00')
    expect(inactivityDue(active(), { ...rules, months: 0 }, now)).toBeNull()
    expect(
      inactivityDue(active({ warned: { at: at('2026-01-31', '00:00'), dueOn: '2026-03-02' } }), { ...rules, months: 0 }, now),
    ).toBeNull()
    expect(inactivityDue({ ...active(), reachable: false }, rules, now)).toBeNull()
    expect(inactivityDue(active({ archived: true }), rules, now)).toBeNull()
  })

  it('is never archived without a warning, nor before the days it gives', () => {
    const instant = fc.date({ min: new Date('2024-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(instant, fc.uniqueArray(fc.integer({ min: 0, max: 1500 })), (activeAt, days) => {
        let state = active({ activeAt })
        for (const offset of days.toSorted((a, b) => a - b)) {
          const now = at(addDays(dayOf(activeAt), offset), '23:30')
          const due = inactivityDue(state, rules, now)
          if (due === 'warned') state = { ...state, warned: { at: now, dueOn: answerBy(now, rules) } }
          if (due !== 'archived') continue
          expect(state.warned).not.toBeNull()
          expect(dayOf(now) > addDays(dayOf(state.warned?.at ?? now), rules.noticeDays)).toBe(true)
          return
        }
      }),
    )
  })
})

describe('the operator', () => {
  it('alone keeps, archives and restores, with a reason, what can be', () => {
    const facts = { archived: false, inactive: true, reason: '電話で確認' }
    expect(ROLES.filter((role) => inactivityRefusalOf(role, 'kept', facts) === null)).toEqual(['operator'])
    expect(inactivityRefusalOf('operator', 'kept', { ...facts, reason: ' ' })).toBe('reason_required')
    expect(inactivityRefusalOf('operator', 'archived', { ...facts, inactive: false })).toBe('still_active')
    expect(inactivityRefusalOf('operator', 'archived', { ...facts, archived: true })).toBe('already_archived')
    expect(inactivityRefusalOf('operator', 'restored', facts)).toBe('not_archived')
    expect(inactivityRefusalOf('operator', 'restored', { ...facts, archived: true })).toBeNull()
  })
})
