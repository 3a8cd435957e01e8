import { isStandingStill } from './lastRun'

const now = new Date('2026-02-01T01:00:00Z')

describe('the automatic work', () => {
  it('stands still when it has not run for more than ten minutes, or never', () => {
    expect(isStandingStill(new Date('2026-02-01T00:50:00Z'), now)).toBe(false)
    expect(isStandingStill(new Date('2026-02-01T00:49:59Z'), now)).toBe(true)
    expect(isStandingStill(null, now)).toBe(true)
  })
})
