import { at, dayOf } from '../calendar/jst'
import { RECORD_AGES, recordAges } from './recordAge'

describe('a visit without its record', () => {
  const ages = recordAges(at('2026-03-10', '00:30'))
  const ageOf = (ended: Date) =>
    RECORD_AGES.filter((age) => {
      const { from, until } = ages[age]
      return (!from || ended >= from) && (!until || ended < until)
    })

  it.each([
    ['2026-03-10', '00:10', 'recent'],
    ['2026-03-09', '00:00', 'recent'],
    ['2026-03-08', '23:59', 'week'],
    ['2026-03-03', '00:00', 'week'],
    ['2026-03-02', '23:59', 'older'],
    ['2026-01-09', '00:00', 'older'],
    ['2026-01-08', '23:59', 'left'],
    ['2025-04-01', '12:00', 'left'],
  ])('that ended on %s at %s is %s, and nothing else', (day, time, age) => {
    expect(dayOf(at(day, time))).toBe(day)
    expect(ageOf(at(day, time))).toEqual([age])
  })
})
