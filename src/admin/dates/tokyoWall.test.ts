import { fromTokyoWall, toTokyoWall } from './tokyoWall'

describe('a date field', () => {
  it('shows an instant as the clock in Tokyo does, whatever zone the browser is in', () => {
    expect(toTokyoWall(new Date('2025-12-31T15:30:00.000Z'))).toBe('2026-01-01T00:30')
    expect(toTokyoWall(new Date('2026-03-08T07:30:00.000Z'))).toBe('2026-03-08T16:30')
  })
  it('takes what is typed as the time in Tokyo, also where the clocks elsewhere skip that hour', () => {
    expect(fromTokyoWall('2026-03-08T02:30')?.toISOString()).toBe('2026-03-07T17:30:00.000Z')
  })
  it('takes nothing for an instant that is not a whole date and time', () => {
    expect(fromTokyoWall('')).toBeNull()
    expect(fromTokyoWall('2026-03-08')).toBeNull()
    expect(fromTokyoWall('2026-13-08T02:30')).toBeNull()
  })
})
