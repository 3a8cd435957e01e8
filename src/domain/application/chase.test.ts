import fc from 'fast-check'
import { addDays, at, dayOf } from '../calendar/jst'
import { chaseDaysOf, type ChasedVisit, chaseOf, daysToChase, isDue } from './chase'

const visit = (day: string, more: Partial<ChasedVisit> = {}): ChasedVisit => ({
  status: 'accepted',
  startsAt: at(day, '10:00'),
  endsAt: at(day, '12:00'),
  since: at(day, '09:00'),
  chasing: { days: [1, 3, 7], daysBeforeClosing: 3, endsOn: '2026-03-31' },
  ...more,
})

describe('a visit without its record', () => {
  it('is chased one, three and seven days after it, and three days before the report of its month is due', () => {
    expect(daysToChase(visit('2026-01-19'))).toEqual(['2026-01-20', '2026-01-22', '2026-01-26', '2026-02-07'])
  })

  it('is chased by the contract’s last day in its last month', () => {
    expect(daysToChase(visit('2026-03-19'))).toEqual(['2026-03-20', '2026-03-22', '2026-03-26', '2026-03-28'])
    expect(daysToChase(visit('2026-03-29'))).toEqual(['2026-03-30', '2026-04-01', '2026-04-05'])
  })

  it('is not chased on its own day, nor on the day on which it was recorded', () => {
    expect(chaseOf(visit('2026-01-19'), at('2026-01-19', '23:59'))).toBeNull()
    const attended = visit('2026-01-19', { status: 'attended', since: at('2026-01-22', '10:00') })
    expect(daysToChase(attended)).toEqual(['2026-01-26', '2026-02-07'])
  })

  it('comes before the operator before its month closes, and in the last days of the contract with its last reminder', () => {
    const now = (day: string) => at(day, '09:00')
    expect(chaseOf(visit('2026-01-19'), now('2026-01-26'))).toEqual({ kind: 'unrecorded', day: '2026-01-26', escalates: null })
    expect(chaseOf(visit('2026-01-19'), now('2026-02-08'))).toEqual({
      kind: 'unrecorded',
      day: '2026-02-07',
      escalates: '2026-02-07',
    })
    expect(chaseOf(visit('2026-03-29'), now('2026-04-05'))).toMatchObject({ escalates: '2026-04-05' })
  })

  it('is chased no more after two months, and never once it is settled', () => {
    expect(chaseOf(visit('2026-01-19'), at('2026-03-20', '09:00'))).not.toBeNull()
    expect(chaseOf(visit('2026-01-19'), at('2026-03-21', '09:00'))).toBeNull()
    for (const status of ['completed', 'no_show', 'cancelled'] as const)
      expect(chaseOf(visit('2026-01-19', { status }), at('2026-01-26', '09:00'))).toBeNull()
  })

  it('is chased once for each of its days, on whichever days the worker runs', () => {
    const day = fc.integer({ min: 0, max: 70 })
    fc.assert(
      fc.property(fc.uniqueArray(day, { minLength: 1 }), (offsets) => {
        let last: string | null = null
        let times = 0
        for (const offset of offsets.toSorted((a, b) => a - b)) {
          const now = at(addDays('2026-01-19', offset), '09:00')
          const chase = chaseOf(visit('2026-01-19'), now)
          if (!chase || !isDue(chase.day, last)) continue
          last = dayOf(now)
          times++
        }
        expect(times).toBeLessThanOrEqual(4)
        const everyDay = Array.from({ length: 61 }, (_, offset) => offset)
        if (everyDay.every((each) => offsets.includes(each))) expect(times).toBe(4)
      }),
    )
  })
})

it('the days are written as a list of ascending numbers', () => {
  expect(chaseDaysOf('1,3,7')).toEqual([1, 3, 7])
  expect(chaseDaysOf('2')).toEqual([2])
  for (const wrong of ['', '0', '3,1', '1,1', '1,31', '1、3', '1, 3', '1,2,3,4,5,6,7', 'あ'])
    expect(chaseDaysOf(wrong)).toBeNull()
})
