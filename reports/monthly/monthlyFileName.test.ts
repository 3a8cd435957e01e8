import { monthlyFileName } from './monthlyFileName'

describe('the name of a monthly report', () => {
  it('carries its month in the era', () => {
    expect(monthlyFileName('2026-01', 1, 'xlsx')).toBe('登録者数等報告書_令和8年1月分.xlsx')
    expect(monthlyFileName('2025-12', 1, 'pdf')).toBe('登録者数等報告書_令和7年12月分.pdf')
  })
  it('tells a corrected version and a preliminary one apart from the first', () => {
    expect(monthlyFileName('2026-01', 2, 'pdf')).toBe('登録者数等報告書_令和8年1月分_第2版.pdf')
    expect(monthlyFileName('2026-01', 0, 'xlsx')).toBe('登録者数等報告書_令和8年1月分_速報.xlsx')
  })
})
