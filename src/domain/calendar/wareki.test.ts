import { fiscalYearOf, warekiDay, warekiFiscalYear, warekiFiscalYears, warekiMonth } from './wareki'
import { warekiInstant } from './warekiInstant'

describe('a day as an office writes it', () => {
  it('carries its era', () => {
    expect(warekiDay('2026-03-31')).toBe('令和8年3月31日')
    expect(warekiDay('2025-12-01')).toBe('令和7年12月1日')
  })
  it('turns from 平成 to 令和元年 at midnight in Tokyo', () => {
    expect(warekiDay('2019-04-30')).toBe('平成31年4月30日')
    expect(warekiDay('2019-05-01')).toBe('令和元年5月1日')
  })
})

describe('a month as an office writes it', () => {
  it('carries its era, the first year as 元年', () => {
    expect(warekiMonth('2026-01')).toBe('令和8年1月')
    expect(warekiMonth('2019-12')).toBe('令和元年12月')
  })
})

describe('a fiscal year', () => {
  it('runs from April to March', () => {
    expect(fiscalYearOf('2026-03-31')).toBe(2025)
    expect(fiscalYearOf('2026-04-01')).toBe(2026)
    expect(fiscalYearOf('2025-12-01')).toBe(2025)
  })
  it('is written with the era of its April', () => {
    expect(warekiFiscalYear(2025)).toBe('令和7年度')
    expect(warekiFiscalYear(2026)).toBe('令和8年度')
    expect(warekiFiscalYears({ startsOn: '2025-12-01', endsOn: '2026-03-31' })).toBe('令和7年度')
    expect(warekiFiscalYears({ startsOn: '2025-12-01', endsOn: '2027-04-01' })).toBe('令和7年度・令和8年度・令和9年度')
  })
})

describe('an instant as an office writes it', () => {
  it('stands on a clock in Tokyo', () => {
    expect(warekiInstant(new Date('2026-03-31T06:00:00Z'))).toBe('令和8年3月31日 15:00')
    expect(warekiInstant(new Date('2026-01-31T15:05:00Z'))).toBe('令和8年2月1日 00:05')
  })
  it('closes the day before at midnight, as the end of a period is agreed', () => {
    expect(warekiInstant(new Date('2026-01-31T15:00:00Z'))).toBe('令和8年1月31日 24:00')
  })
  it('leaves seconds away, but does not take 00:00:30 for midnight', () => {
    expect(warekiInstant(new Date('2026-01-31T15:00:30Z'))).toBe('令和8年2月1日 00:00')
  })
})
