import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import { addDays, lastDayOf, type Month, periodOf } from '@/domain/calendar/jst'

/** The months as rows `m(month, from_at, until_at, eve, last_day)`: instants in UTC, days in Tokyo; `eve` is the day before the month. */
export function monthRows(months: readonly Month[]): SQL {
  const rows = months.map((month) => {
    const { from, until } = periodOf(month)
    return sql`(${month}, ${from.toISOString()}::timestamptz, ${until.toISOString()}::timestamptz, ${addDays(`${month}-01`, -1)}, ${lastDayOf(month)})`
  })
  return sql`(VALUES ${sql.join(rows, sql`, `)}) AS m(month, from_at, until_at, eve, last_day)`
}
