import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Month } from '@/domain/calendar/jst'
import type { ReportStatus } from '@/domain/report/closing'
import type { MonthlyFigures } from '@/domain/report/monthlyFigures'

export type IssuedReport = { id: string; month: Month; version: number; status: ReportStatus; model: MonthlyFigures }

/** The newest version of each closed month of a programme, in the order of the months. */
export async function issuedReports(db: Database, programme: string): Promise<IssuedReport[]> {
  const { rows } = await db.execute(sql`
    SELECT DISTINCT ON (month) id, month, version::int AS version, status::text AS status, model
      FROM monthly_reports WHERE programme_id = ${programme} ORDER BY month, version DESC`)
  return rows as IssuedReport[]
}
