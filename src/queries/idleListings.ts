import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { coveredBy } from './coveredBy'

/** The published listings of a registration without a visible slot that lies ahead, by id. */
export async function idleListings(db: Database, { now, registration }: { now: Date; registration: string }): Promise<string[]> {
  const { rows } = await db.execute(sql`
    SELECT t.id FROM tasks t
     WHERE (t.facility_id, t.programme_id) IN ${coveredBy(registration)} AND t.is_published
       AND NOT EXISTS (SELECT 1 FROM slots s WHERE s.task_id = t.id AND s.is_visible AND s.starts_at > ${now.toISOString()}::timestamptz)
     ORDER BY t.id`)
  return rows.map((row) => row['id'] as string)
}
