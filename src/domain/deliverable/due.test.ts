import { holidaysBetween } from '@/imports/holidays/holidaysBetween'
import { workingDayUntil } from '../calendar/workingDay'
import { dateRefusalOf, dueOf } from './due'
import { DELIVERABLE_KINDS } from './kind'

const contract = { endsOn: '2026-03-31', eventReportDays: 7 }
const holidays = holidaysBetween('2025-12-01', '2026-12-31')

describe('when a deliverable is due', () => {
  it.each([
    ['2025-12', 'next_month', '2026-01-10', '2026-01-09'],
    ['2026-01', 'next_month', '2026-02-10', '2026-02-10'],
    ['2026-02', 'next_month', '2026-03-10', '2026-03-10'],
    ['2026-03', 'contract_end', '2026-03-31', '2026-03-31'],
  ])(
    'for the report of %s is the day of the specification, with the working day before it beside',
    (month, rule, dueOn, workingDueOn) => {
      expect(dueOf('monthly_report', { ...contract, month })).toEqual({ rule, dueOn })
      expect(workingDayUntil(dueOn, holidays)).toBe(workingDueOn)
    },
  )
  it('for minutes is a week after the meeting, whatever the programme says of reports', () => {
    const facts = { ...contract, eventOn: '2025-12-25', eventReportDays: 14 }
    expect(dueOf('minutes', facts)).toEqual({ rule: 'event', dueOn: '2026-01-01' })
    expect(workingDayUntil('2026-01-01', holidays)).toBe('2025-12-26')
  })
  it('for reports of seminars and consultations is as many days after it as the programme says', () => {
    for (const kind of ['seminar_report', 'consultation_report'] as const) {
      expect(dueOf(kind, { ...contract, eventOn: '2026-01-20' })).toEqual({ rule: 'event', dueOn: '2026-01-27' })
      expect(dueOf(kind, { ...contract, eventOn: '2026-01-20', eventReportDays: 14 }).dueOn).toBe('2026-02-03')
      expect(dueOf(kind, contract)).toEqual({ rule: 'event', dueOn: null })
    }
  })
  it('is open for everything else until both sides agree on a day', () => {
    const ruled = ['monthly_report', 'minutes', 'seminar_report', 'consultation_report']
    for (const kind of DELIVERABLE_KINDS.filter((each) => !ruled.includes(each)))
      expect([kind, dueOf(kind, { ...contract, eventOn: '2026-01-20' })]).toEqual([kind, { rule: 'agreed', dueOn: null }])
  })
  it('may be agreed on by both sides, and only where the specification names none', () => {
    const agreed = { rule: 'agreed', dueOn: '2026-04-10', isHandedIn: false, today: '2026-04-10' } as const
    expect(dateRefusalOf(agreed, 'operator')).toBeNull()
    expect(dateRefusalOf(agreed, 'city')).toBeNull()
    expect(dateRefusalOf({ ...agreed, rule: 'next_month' }, 'operator')).toBe('date_is_fixed')
    expect(dateRefusalOf(agreed, 'facility')).toBe('not_yours')
  })
  it('is moved by the city alone once it was handed in or missed', () => {
    for (const given of [{ isHandedIn: true }, { today: '2026-04-11' }]) {
      const facts = { rule: 'agreed', dueOn: '2026-04-10', isHandedIn: false, today: '2026-04-10', ...given } as const
      expect([dateRefusalOf(facts, 'operator'), dateRefusalOf(facts, 'city')]).toEqual(['city_only', null])
      expect(dateRefusalOf({ ...facts, dueOn: null }, 'operator')).toBeNull()
    }
  })
})
