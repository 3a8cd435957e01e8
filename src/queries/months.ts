import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import { addDays, type Day, lastDayOf, type Month, periodOfDays } from '@/domain/calendar/jst'

const rowsOf = (spans: readonly { key: string; first: Day; last: Day }[]): SQL => {
  const rows = spans.map(({ first, key, last }) => {
    const { from, until } = periodOfDays(first, last)
    return sql`(${key}, ${from.toISOString()}::timestamptz, ${until.toISOString()}::timestamptz, ${addDays(first, -1)}, ${last})`
  })
  return sql`(VALUES ${sql.join(rows, sql`, `)}) AS m(month, from_at, until_at, eve, last_day)`
}

/** The months as rows `m(month, from_at, until_at, eve, last_day)`: instants in UTC, days in Tokyo; `eve` is the day before the month. */
export const monthRows = (months: readonly Month[]): SQL =>
  rowsOf(months.map((month) => ({ key: month, first: `${month}-01`, last: lastDayOf(month) })))

/** Single days as the same rows; `month` is the day. */
export const dayRows = (days: readonly Day[]): SQL => rowsOf(days.map((day) => ({ key: day, first: day, last: day })))
