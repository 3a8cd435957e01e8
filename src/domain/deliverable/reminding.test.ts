import { holidaysBetween } from '@/imports/holidays/holidaysBetween'
import { addDays } from '../calendar/jst'
import { reminderOf } from './reminding'

const holidays = holidaysBetween('2025-12-01', '2026-04-30')
const days = (dated: { dueOn: string; workingDueOn: string }, from: string, count: number) =>
  Array.from({ length: count }, (_, index) => addDays(from, index)).map((day) => [day.slice(5), reminderOf(dated, day, holidays)])

describe('reminding of a deliverable', () => {
  it('begins a week before, says it again two working days before the last working day, and on it and until the date', () => {
    expect(days({ dueOn: '2026-01-10', workingDueOn: '2026-01-09' }, '2026-01-02', 10)).toEqual([
      ['01-02', null],
      ['01-03', 'week'],
      ['01-04', 'week'],
      ['01-05', 'week'],
      ['01-06', 'week'],
      ['01-07', 'two_days'],
      ['01-08', 'two_days'],
      ['01-09', 'day'],
      ['01-10', 'day'],
      ['01-11', null],
    ])
  })
  it('comes earlier where the offices are closed for long', () => {
    expect(reminderOf({ dueOn: '2026-01-05', workingDueOn: '2026-01-05' }, '2025-12-25', holidays)).toBe('two_days')
    expect(reminderOf({ dueOn: '2026-01-05', workingDueOn: '2026-01-05' }, '2025-12-24', holidays)).toBeNull()
  })
})
