import fc from 'fast-check'
import { addDays } from './jst'
import { isWorkingDay, weekdayOf, workingDaysBefore, workingDayUntil } from './workingDay'

const none = new Map<string, string>()
const comingOfAge = new Map([['2026-01-12', '成人の日']])

describe('a working day of the city', () => {
  it('is none on Saturday, Sunday, a holiday and from 29 December to 3 January', () => {
    expect(isWorkingDay('2026-01-09', comingOfAge)).toBe(true)
    for (const day of ['2026-01-10', '2026-01-11', '2026-01-12', '2025-12-29', '2025-12-31', '2026-01-02', '2026-01-03'])
      expect([day, isWorkingDay(day, comingOfAge)]).toEqual([day, false])
    expect(isWorkingDay('2025-12-26', none)).toBe(true)
    expect(isWorkingDay('2026-01-05', none)).toBe(true)
  })
  it('on or before a day is that day itself when the offices are open', () => {
    expect(workingDayUntil('2026-01-13', comingOfAge)).toBe('2026-01-13')
    expect(workingDayUntil('2026-01-12', comingOfAge)).toBe('2026-01-09')
    expect(workingDayUntil('2026-01-03', none)).toBe('2025-12-26')
  })
  it('so many before another is counted over weekends and holidays', () => {
    expect(workingDaysBefore('2026-01-14', 2, comingOfAge)).toBe('2026-01-09')
    expect(workingDaysBefore('2026-01-10', 2, comingOfAge)).toBe('2026-01-08')
    expect(workingDaysBefore('2026-02-10', 0, none)).toBe('2026-02-10')
  })
  it('found for any day lies within ten days before it and is one', () => {
    const day = fc.integer({ min: 0, max: 3650 }).map((count) => addDays('2025-01-01', count))
    fc.assert(
      fc.property(day, (each) => {
        const found = workingDayUntil(each, none)
        expect(isWorkingDay(found, none)).toBe(true)
        expect(found <= each && found >= addDays(each, -10)).toBe(true)
        expect([1, 2, 3, 4, 5]).toContain(weekdayOf(found))
      }),
    )
  })
})
