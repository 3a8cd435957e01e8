import { holidaysBetween } from './holidaysBetween'

describe('holidays', () => {
  it('are named, the one in lieu of a Sunday and the one between two others too', () => {
    expect([...holidaysBetween('2026-05-03', '2026-05-06')]).toEqual([
      ['2026-05-03', '憲法記念日'],
      ['2026-05-04', 'みどりの日'],
      ['2026-05-05', 'こどもの日'],
      ['2026-05-06', expect.stringContaining('振替休日')],
    ])
    expect(holidaysBetween('2026-09-22', '2026-09-22').get('2026-09-22')).toContain('休日')
  })
  it('are those of the days asked for and no others', () => {
    expect([...holidaysBetween('2025-12-24', '2026-01-01').keys()]).toEqual(['2026-01-01'])
    expect(holidaysBetween('2026-06-01', '2026-06-30').size).toBe(0)
  })
  it('are known for every year of a contract that could be made today', () => {
    for (let year = 2025; year <= 2040; year++) expect(holidaysBetween(`${year}-01-01`, `${year}-12-31`).size).toBeGreaterThan(15)
  })
})
