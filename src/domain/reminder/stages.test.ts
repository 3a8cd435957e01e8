import fc from 'fast-check'
import { at } from '../calendar/jst'
import { digestOf, REMINDER_HOURS, startsToRemind } from './stages'

const now = at('2026-01-19', '10:00')

describe('a reminder', () => {
  it('of 48 hours is about starts between 24 and 48 hours ahead, of 24 hours about those before', () => {
    expect(startsToRemind(48, now)).toEqual({ from: at('2026-01-20', '10:00'), until: at('2026-01-21', '10:00') })
    expect(startsToRemind(24, now)).toEqual({ from: now, until: at('2026-01-20', '10:00') })
  })

  it('is at one stage at most for any start, and at both in turn as time goes by', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100, max: 200 }), (hours) => {
        const start = now.getTime() + hours * 3_600_000
        const stages = REMINDER_HOURS.filter((stage) => {
          const { from, until } = startsToRemind(stage, now)
          return from.getTime() < start && start <= until.getTime()
        })
        expect(stages).toEqual(hours > 0 && hours <= 24 ? [24] : hours > 24 && hours <= 48 ? [48] : [])
      }),
    )
  })
})

describe('the digest of a facility', () => {
  it('is of the day whose morning it is, about the next two days in Japan', () => {
    const about = { from: at('2026-01-20', '00:00'), until: at('2026-01-22', '00:00') }
    expect(digestOf(at('2026-01-19', '08:00'))).toEqual({ day: '2026-01-19', about })
    expect(digestOf(at('2026-01-19', '19:59'))).toEqual({ day: '2026-01-19', about })
  })
  it('is none before eight and none in the evening', () => {
    expect(digestOf(at('2026-01-19', '07:59'))).toBeNull()
    expect(digestOf(at('2026-01-19', '20:00'))).toBeNull()
  })
})
