import { isLate, readStanding } from './standing'

const owed = { dueOn: '2026-01-10', metOn: null } as const

describe('how a deliverable stands to its date', () => {
  it('counts the days that are left, the day itself as none', () => {
    expect(readStanding(owed, '2026-01-03')).toEqual({ state: 'running', left: 7 })
    expect(readStanding(owed, '2026-01-10')).toEqual({ state: 'running', left: 0 })
    expect(isLate(owed, '2026-01-10')).toBe(false)
  })
  it('is late from the day after, also when it was handed in and has to be corrected', () => {
    expect(readStanding(owed, '2026-01-12')).toEqual({ state: 'late', over: 2 })
    expect(isLate(owed, '2026-01-11')).toBe(true)
  })
  it('is in time by the day it was handed in, however long the city takes', () => {
    expect(readStanding({ ...owed, metOn: '2026-01-10' }, '2026-02-01')).toEqual({ state: 'met' })
    expect(readStanding({ ...owed, metOn: '2026-01-12' }, '2026-02-01')).toEqual({ state: 'met_late', over: 2 })
  })
  it('without a date is said to have none until it is handed in', () => {
    expect(readStanding({ ...owed, dueOn: null }, '2026-01-12')).toEqual({ state: 'no_date' })
    expect(readStanding({ ...owed, dueOn: null, metOn: '2026-01-12' }, '2026-01-13')).toEqual({ state: 'handed_in' })
  })
})
