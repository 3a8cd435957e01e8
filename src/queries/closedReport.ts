import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Month } from '@/domain/calendar/jst'

/**
 * The report of a month with the records it froze, the newest or the one of a version; null where the month is open, has no such version, or
 * was closed before records were frozen.
 */
export async function closedReport(
  db: Database,
  { month, programme, version }: { programme: string; month: Month; version?: number | undefined },
): Promise<{ id: string; version: number } | null> {
  const { rows } = await db.execute(sql`
    SELECT id, version::int AS version FROM monthly_reports WHERE programme_id = ${programme} AND month = ${month}
       ${version === undefined ? sql`` : sql`AND version = ${version}`} ORDER BY version DESC LIMIT 1`)
  const found = rows[0] as { id: string; version: number } | undefined
  if (!found) return null
  const { rows: frozen } = await db.execute(sql`SELECT 1 FROM monthly_report_chain WHERE report_id = ${found.id}`)
  return frozen.length > 0 ? found : null
}
