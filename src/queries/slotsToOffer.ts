import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Batch } from './batch'

/** Visible slots after an instant with a free seat and somebody on the waiting list who was never asked and may be, by id. */
export async function slotsToOffer(db: Database, { after, limit, until }: Batch): Promise<string[]> {
  const { rows } = await db.execute(sql`
    SELECT s.id FROM slots s JOIN programmes p ON p.id = s.programme_id
     WHERE s.is_visible AND s.starts_at > ${until.toISOString()}::timestamptz AND s.seats_taken < s.capacity AND p.offer_hours > 0
       AND (${after}::uuid IS NULL OR s.id > ${after}::uuid)
       AND EXISTS (SELECT 1 FROM applications a WHERE a.slot_id = s.id AND a.is_waiting AND a.status::text = 'waitlisted' AND NOT is_blocked(a.volunteer_id, a.facility_id)
                      AND NOT EXISTS (SELECT 1 FROM offers o WHERE o.application_id = a.id))
     ORDER BY s.id LIMIT ${limit}`)
  return rows.map((row) => row['id'] as string)
}
