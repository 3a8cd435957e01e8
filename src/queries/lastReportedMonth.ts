import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Month } from '@/domain/calendar/jst'

/** The newest month of a programme that was ever closed, whatever became of its report; null before the first. */
export async function lastReportedMonth(db: Database, programme: string): Promise<Month | null> {
  const { rows } = await db.execute(sql`SELECT max(month) AS month FROM monthly_reports WHERE programme_id = ${programme}`)
  return (rows[0]?.['month'] as Month | null | undefined) ?? null
}
