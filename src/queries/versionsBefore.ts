import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Month } from '@/domain/calendar/jst'
import type { MonthlyFigures } from '@/domain/report/monthlyFigures'

type ReportedVersion = { month: Month; version: number; model: MonthlyFigures }

/** Every version that was issued for the months of a programme before this one. */
export async function versionsBefore(
  db: Database,
  { month, programme }: { month: Month; programme: string },
): Promise<ReportedVersion[]> {
  const { rows } = await db.execute(sql`
    SELECT month, version::int AS version, model FROM monthly_reports
     WHERE programme_id = ${programme} AND month < ${month} ORDER BY month, version`)
  return rows as ReportedVersion[]
}
