import fc from 'fast-check'
import { addMonths, lastDayOf } from './jst'
import { weeksOf } from './monthGrid'

describe('the weeks of a month', () => {
  it('begin on Sundays and leave the days of other months empty', () => {
    const weeks = weeksOf('2026-01')
    expect(weeks).toHaveLength(5)
    expect(weeks[0]).toEqual([null, null, null, null, '2026-01-01', '2026-01-02', '2026-01-03'])
    expect(weeks[4]).toEqual(['2026-01-25', '2026-01-26', '2026-01-27', '2026-01-28', '2026-01-29', '2026-01-30', '2026-01-31'])
    expect(weeksOf('2026-02')).toHaveLength(4)
  })
  it('hold every day of it once, in order, whatever the month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 600 }), (count) => {
        const month = addMonths('2020-01', count)
        const days = weeksOf(month)
          .flat()
          .filter((day) => day !== null)
        expect(days).toHaveLength(Number(lastDayOf(month).slice(8)))
        expect(days).toEqual([...new Set(days)].sort())
        expect(weeksOf(month).every((week) => week.length === 7)).toBe(true)
      }),
    )
  })
})
