import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Month } from '@/domain/calendar/jst'

/** The newest report of a month with the records it froze; null where the month is open, or was closed before records were frozen. */
export async function closedReport(
  db: Database,
  { month, programme }: { programme: string; month: Month },
): Promise<{ id: string; version: number } | null> {
  const { rows } = await db.execute(sql`
    SELECT id, version::int AS version FROM monthly_reports WHERE programme_id = ${programme} AND month = ${month} ORDER BY version DESC LIMIT 1`)
  const newest = rows[0] as { id: string; version: number } | undefined
  if (!newest) return null
  const { rows: frozen } = await db.execute(sql`SELECT 1 FROM monthly_report_chain WHERE report_id = ${newest.id}`)
  return frozen.length > 0 ? newest : null
}
