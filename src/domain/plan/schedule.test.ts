import { thirdsOf, underway } from './schedule'

describe('a schedule in thirds of a month', () => {
  const thirds = thirdsOf('2025-12-01', '2026-03-31')
  it('has three of each month, the last as long as the month', () => {
    expect(thirds).toHaveLength(12)
    expect(thirds[8]).toEqual({ month: '2026-02', part: 2, from: '2026-02-21', until: '2026-02-28' })
  })
  it('marks every third that a task touches, be it for a day', () => {
    const marks = (startsOn: string, endsOn: string) =>
      thirds.map((third) => (underway({ startsOn, endsOn }, third) ? '■' : '・')).join('')
    expect(marks('2025-12-10', '2025-12-11')).toBe('■■・・・・・・・・・・')
    expect(marks('2025-12-31', '2026-02-01')).toBe('・・■■■■■・・・・・')
    expect(marks('2026-03-31', '2026-03-31')).toBe('・・・・・・・・・・・■')
  })
})
