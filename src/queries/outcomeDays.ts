import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { USUAL_OUTCOME_DAYS } from '@/domain/guidance/guidance'

/** How many days before and after a consultation or seminar a programme compares. */
export async function outcomeDays(db: Database, programme: string): Promise<number> {
  const { rows } = await db.execute(sql`SELECT outcome_days::int AS days FROM programmes WHERE id = ${programme}`)
  return (rows[0]?.['days'] as number | undefined) ?? USUAL_OUTCOME_DAYS
}
