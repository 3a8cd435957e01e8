import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { type Day, addDays, startOfDay } from '@/domain/calendar/jst'
import { coveredBy } from './coveredBy'

/**
 * The slots of a registration that are not called off, start after a day and have not begun, by id. Locks them: what is
 * done with them next takes further locks, and slots come first everywhere.
 */
export async function slotsAfter(
  db: Database,
  { day, now, registration }: { day: Day; now: Date; registration: string },
): Promise<string[]> {
  const { rows } = await db.execute(sql`
    SELECT s.id FROM slots s
     WHERE (s.facility_id, s.programme_id) IN ${coveredBy(registration)} AND s.status::text = 'open'
       AND s.starts_at >= ${startOfDay(addDays(day, 1)).toISOString()}::timestamptz AND s.starts_at > ${now.toISOString()}::timestamptz
     ORDER BY s.id FOR NO KEY UPDATE`)
  return rows.map((row) => row['id'] as string)
}
