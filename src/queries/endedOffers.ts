import { sql } from '@payloadcms/db-postgres/drizzle'
import { inTheWay } from '@/database/inTheWay'
import type { Database } from '@/database/handle'
import type { Batch } from './batch'

export type EndedOffer = { id: string; slot: string }

/**
 * Open offers that nobody can take any more at an instant: their time or their slot's start has come, or the person has
 * a seat elsewhere at that time, or too near to it, by now. By id; `after` is the last id of the batch before.
 */
export async function endedOffers(db: Database, { after, limit, until }: Batch): Promise<EndedOffer[]> {
  const at = sql`${until.toISOString()}::timestamptz`
  const { rows } = await db.execute(sql`
    SELECT o.id, o.slot_id AS slot FROM offers o JOIN applications a ON a.id = o.application_id
     WHERE o.is_open AND (${after}::uuid IS NULL OR o.id > ${after}::uuid)
       AND (o.expires_at <= ${at} OR a.starts_at <= ${at}
            OR EXISTS (SELECT 1 FROM applications h WHERE h.volunteer_id = o.volunteer_id AND h.holds_seat
                          AND (${inTheWay})))
     ORDER BY o.id LIMIT ${limit}`)
  return rows as EndedOffer[]
}
