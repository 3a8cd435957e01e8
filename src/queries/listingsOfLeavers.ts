import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { covers, standsOn } from '@/database/registrationHolds'
import type { Day } from '@/domain/calendar/jst'

/**
 * Published listings whose facility has no registration in their programme that covers the day, by id; `after` is the
 * last id of the batch before. A registration covers all services of its number, or its own where services are counted.
 */
export async function listingsOfLeavers(
  db: Database,
  { after, day, limit }: { day: Day; after: string | null; limit: number },
): Promise<string[]> {
  const { rows } = await db.execute(sql`
    SELECT t.id FROM tasks t JOIN facilities f ON f.id = t.facility_id
     WHERE t.is_published AND (${after}::uuid IS NULL OR t.id > ${after}::uuid)
       AND NOT EXISTS (SELECT 1 FROM facility_registrations r
             WHERE ${covers(sql`r`, sql`f`)}
               AND r.programme_id = t.programme_id AND ${standsOn(sql`r`, sql`${day}`)})
     ORDER BY t.id LIMIT ${limit}`)
  return rows.map((row) => row['id'] as string)
}
