import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { addMonths, type Month } from '@/domain/calendar/jst'
import { newestReport } from './frozenEnd'

/** Of each month the version of its report that somebody's numbers stand on; a month without one was counted now. */
export type Versions = Readonly<Partial<Record<Month, number>>>

/**
 * On which versions the numbers of a report stand: a version of its month and those of the months before that it follows; of an open
 * month (null) the newest of the month before and those that one follows.
 */
export async function followedVersions(
  db: Database,
  { month, programme, version }: { programme: string; month: Month; version: number | null },
): Promise<Versions> {
  const first =
    version === null
      ? newestReport(programme, addMonths(month, -1))
      : sql`(SELECT id FROM monthly_reports WHERE programme_id = ${programme} AND month = ${month} AND version = ${version})`
  const { rows } = await db.execute(sql`
    WITH RECURSIVE followed AS (
      SELECT report_id, follows_id FROM monthly_report_chain WHERE report_id = ${first}
      UNION ALL
      SELECT c.report_id, c.follows_id FROM followed f JOIN monthly_report_chain c ON c.report_id = f.follows_id)
    SELECT r.month, r.version::int AS version FROM followed f JOIN monthly_reports r ON r.id = f.report_id`)
  return Object.fromEntries(rows.map((row) => [row['month'], row['version']])) as Versions
}
