import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'

/** When the automatic work last went through any of its duties; null where it never has. */
export async function lastDutyRun(db: Database): Promise<Date | null> {
  const { rows } = await db.execute(sql`SELECT max(ran_at) AS at FROM duty_runs`)
  const at = rows[0]?.['at']
  return at ? new Date(at as string) : null
}
