import { holidaysBetween } from '@/imports/holidays/holidaysBetween'
import { legalDates, readLegal, pressingFrom } from './legalClock'

const holidays = holidaysBetween('2025-12-01', '2026-12-31')
const known = new Date('2026-01-19T22:30:00+09:00')

describe('the clocks of the law on personal data', () => {
  it('count the day it became known as the first: five days for 速報, thirty for 確報', () => {
    expect(legalDates(known, false, holidays)).toEqual({
      pressingOn: '2026-01-21',
      first: { dueOn: '2026-01-23', takenUntil: '2026-01-23' },
      final: { dueOn: '2026-02-17', takenUntil: '2026-02-17' },
    })
  })
  it('give sixty days where it may have been done on purpose', () => {
    expect(legalDates(known, true, holidays).final).toEqual({ dueOn: '2026-03-19', takenUntil: '2026-03-19' })
  })
  it('say beside a day on which offices are closed the next one that is open', () => {
    // 30 days from 24 January end on Sunday, 22 February; Monday is 天皇誕生日.
    expect(legalDates(new Date('2026-01-24T09:00:00+09:00'), false, holidays).final).toEqual({
      dueOn: '2026-02-22',
      takenUntil: '2026-02-24',
    })
    expect(legalDates(new Date('2025-12-01T09:00:00+09:00'), false, holidays).final).toEqual({
      dueOn: '2025-12-30',
      takenUntil: '2026-01-05',
    })
  })
  it('press for 確報 from a week before its last day, however long it is', () => {
    expect(pressingFrom(legalDates(known, false, holidays), 'first')).toBe('2026-01-21')
    expect(pressingFrom(legalDates(known, false, holidays), 'final')).toBe('2026-02-10')
    expect(pressingFrom(legalDates(known, true, holidays), 'final')).toBe('2026-03-12')
  })
  it('run, press from the third day, are late after the last one, and stop when the report is made', () => {
    const { first, pressingOn } = legalDates(known, false, holidays)
    const read = (today: string, doneOn: string | null = null) => readLegal(first, { today, doneOn, pressingOn })
    expect(read('2026-01-20')).toEqual({ state: 'running', left: 3 })
    expect(read('2026-01-21')).toEqual({ state: 'pressing', left: 2 })
    expect(read('2026-01-23')).toEqual({ state: 'pressing', left: 0 })
    expect(read('2026-01-24')).toEqual({ state: 'late', over: 1 })
    expect(read('2026-02-01', '2026-01-23')).toEqual({ state: 'done' })
    expect(read('2026-02-01', '2026-01-25')).toEqual({ state: 'done_late', over: 2 })
  })
})
