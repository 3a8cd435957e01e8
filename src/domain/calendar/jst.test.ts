import {
  addDays,
  addMonths,
  at,
  daysBetween,
  dayOf,
  isDay,
  isMonth,
  lastDayOf,
  monthOf,
  monthsBetween,
  periodOf,
  periodOfDays,
  startOfDay,
} from './jst'

describe('the day and month of an instant', () => {
  it('turns at midnight in Tokyo, which is 15:00 in UTC', () => {
    expect(dayOf(new Date('2025-12-31T14:59:59.999Z'))).toBe('2025-12-31')
    expect(dayOf(new Date('2025-12-31T15:00:00.000Z'))).toBe('2026-01-01')
    expect(monthOf(new Date('2026-01-31T14:59:59.999Z'))).toBe('2026-01')
    expect(monthOf(new Date('2026-01-31T15:00:00.000Z'))).toBe('2026-02')
  })
  it('keeps an early morning in Tokyo on its own day, although it is the day before elsewhere', () => {
    expect(dayOf(new Date('2026-02-28T23:30:00Z'))).toBe('2026-03-01')
  })
})

describe('an instant in Tokyo', () => {
  it('begins a day at 15:00 UTC of the day before', () => {
    expect(startOfDay('2026-01-01').toISOString()).toBe('2025-12-31T15:00:00.000Z')
  })
  it('is read from a clock, with or without seconds', () => {
    expect(at('2026-01-31', '23:30').toISOString()).toBe('2026-01-31T14:30:00.000Z')
    expect(at('2026-03-31', '15:00:30').toISOString()).toBe('2026-03-31T06:00:30.000Z')
  })
  it('comes back as the day it began', () => {
    for (const day of ['2025-12-01', '2026-02-28', '2028-02-29', '2026-03-31']) expect(dayOf(startOfDay(day))).toBe(day)
  })
})

describe('days', () => {
  it('run over the ends of months and years and through leap days', () => {
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01')
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2026-01-15', 0)).toBe('2026-01-15')
  })
  it('are 121 from the first to the last day of the contract, both counted', () => {
    expect(daysBetween('2025-12-01', '2026-03-31') + 1).toBe(121)
  })
  it('count backwards as negative, and the same day as 0', () => {
    expect(daysBetween('2026-01-10', '2026-01-01')).toBe(-9)
    expect(daysBetween('2026-01-10', '2026-01-10')).toBe(0)
  })
  it('are told from texts that only look like one', () => {
    expect(['2026-02-28', '2028-02-29', '2026-12-31'].map(isDay)).toEqual([true, true, true])
    expect(
      ['2026-02-29', '2026-02-30', '2026-04-31', '2026-13-01', '2026-00-10', '2026-1-1', '20260101', '2026-01-01T00:00', ''].map(
        isDay,
      ),
    ).toEqual(Array(9).fill(false))
  })
})

describe('months', () => {
  it('run over the end of a year in both directions', () => {
    expect(addMonths('2025-12', 1)).toBe('2026-01')
    expect(addMonths('2026-01', -1)).toBe('2025-12')
    expect(addMonths('2026-03', -15)).toBe('2024-12')
    expect(addMonths('2026-03', 0)).toBe('2026-03')
  })
  it('end on their last day, in leap years too', () => {
    expect(['2025-12', '2026-02', '2028-02', '2026-04'].map(lastDayOf)).toEqual([
      '2025-12-31',
      '2026-02-28',
      '2028-02-29',
      '2026-04-30',
    ])
  })
  it('are told from texts that only look like one', () => {
    expect(['2026-01', '2026-12'].map(isMonth)).toEqual([true, true])
    expect(['2026-00', '2026-13', '2026-1', '2026-01-01', '令和8年1月', ''].map(isMonth)).toEqual(Array(6).fill(false))
  })
  it('are those that a span of days touches, in order', () => {
    expect(monthsBetween('2025-12-01', '2026-03-31')).toEqual(['2025-12', '2026-01', '2026-02', '2026-03'])
    expect(monthsBetween('2026-01-31', '2026-02-01')).toEqual(['2026-01', '2026-02'])
    expect(monthsBetween('2026-01-10', '2026-01-10')).toEqual(['2026-01'])
    expect(monthsBetween('2026-02-01', '2026-01-31')).toEqual([])
  })
})

describe('periods', () => {
  it('hold a month from its first instant in Tokyo up to, but not with, the next month', () => {
    const { from, until } = periodOf('2026-01')
    expect(from.toISOString()).toBe('2025-12-31T15:00:00.000Z')
    expect(until.toISOString()).toBe('2026-01-31T15:00:00.000Z')
  })
  it('join without a gap and without an overlap', () => {
    expect(periodOf('2025-12').until).toEqual(periodOf('2026-01').from)
  })
  it('refuse what is not a month', () => {
    expect(() => periodOf('2026-13')).toThrow('not a month: 2026-13')
  })
  it('hold both ends of a span of days', () => {
    const { from, until } = periodOfDays('2026-03-14', '2026-03-14')
    expect(until.getTime() - from.getTime()).toBe(24 * 60 * 60 * 1000)
    expect(dayOf(from)).toBe('2026-03-14')
    expect(dayOf(new Date(until.getTime() - 1))).toBe('2026-03-14')
  })
})
