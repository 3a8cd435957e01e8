import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { inTheWay } from '@/database/inTheWay'
import { mayBeAsked } from '@/database/mayBeAsked'
import { offeredBefore } from '@/database/offeredBefore'
import { offeredFrom } from '@/domain/offer/offering'
import type { Batch } from './batch'

/**
 * Visible slots that may still be offered at an instant, with a free seat and somebody on the waiting list to whom the rule
 * of src/domain/offer would offer it: never asked, free at that time, not without offers by choice, and
 * somebody who may be asked (a birth date is looked at only then). By id.
 */
export async function slotsToOffer(db: Database, { after, limit, until }: Batch): Promise<string[]> {
  const { rows } = await db.execute(sql`
    SELECT s.id FROM slots s JOIN programmes p ON p.id = s.programme_id
     WHERE s.is_visible AND s.starts_at >= ${offeredFrom(until).toISOString()}::timestamptz AND s.seats_taken < s.capacity AND p.offer_hours > 0
       AND (${after}::uuid IS NULL OR s.id > ${after}::uuid)
       AND EXISTS (SELECT 1 FROM applications a JOIN volunteers v ON v.id = a.volunteer_id
                    WHERE a.slot_id = s.id AND a.is_waiting AND a.status::text = 'waitlisted' AND v.notices_offers IS NOT FALSE AND ${mayBeAsked}
                      AND NOT ${offeredBefore}
                      AND NOT EXISTS (SELECT 1 FROM applications h WHERE h.volunteer_id = a.volunteer_id AND h.holds_seat AND (${inTheWay})))
     ORDER BY s.id LIMIT ${limit}`)
  return rows.map((row) => row['id'] as string)
}
