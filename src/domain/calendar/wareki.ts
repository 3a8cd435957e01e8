import { type Day, type Month, startOfDay } from './jst'

const day = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
  timeZone: 'Asia/Tokyo',
  era: 'long',
  year: 'numeric',
  month: 'long',
  day: 'numeric',
})
const month = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
  timeZone: 'Asia/Tokyo',
  era: 'long',
  year: 'numeric',
  month: 'long',
})

/** A day as an office writes it: 2026-03-31 → 令和8年3月31日; the first year of an era is 元年. */
export const warekiDay = (date: Day): string => day.format(startOfDay(date))

/** A month as an office writes it: 2026-01 → 令和8年1月. */
export const warekiMonth = (text: Month): string => month.format(startOfDay(`${text}-01`))

/** The fiscal year (April to March) in which a day lies: 2026-03-31 → 2025. */
export const fiscalYearOf = (date: Day): number => Number(date.slice(0, 4)) - (date.slice(5, 7) < '04' ? 1 : 0)

/** A fiscal year as an office writes it: 2025 → 令和7年度. */
export const warekiFiscalYear = (year: number): string => `${warekiMonth(`${year}-04`).replace(/年.*/, '')}年度`

/** The fiscal years that a span of days lies in: 令和7年度・令和8年度. */
export function warekiFiscalYears({ endsOn, startsOn }: { startsOn: Day; endsOn: Day }): string {
  const first = fiscalYearOf(startsOn)
  return Array.from({ length: fiscalYearOf(endsOn) - first + 1 }, (_, index) => warekiFiscalYear(first + index)).join('・')
}

const short = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
  timeZone: 'Asia/Tokyo',
  era: 'narrow',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
})

/** A day where a column is narrow: 2026-03-31 → R8.3.31. */
export const warekiShortDay = (date: Day): string => short.format(startOfDay(date)).replaceAll('/', '.')
