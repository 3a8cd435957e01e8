import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'

/** The version that a programme's completion report would be issued as. */
export async function nextVersionOf(db: Database, programme: string): Promise<number> {
  const { rows } = await db.execute(sql`
    SELECT latest_version::int AS latest FROM deliverables WHERE programme_id = ${programme}::uuid AND kind::text = 'completion_report' AND subject = ''`)
  return Number(rows[0]?.['latest'] ?? 0) + 1
}
