import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { unansweredAhead } from './waitingAhead'

export type ListingHoldingAnswers = { listing: string; round: string; title: string; facility: string; applications: number }

/**
 * Listings handed in again whose review holds up answers: somebody who applied has waited for half of what was left of the
 * clock when it came to rest. Those the office was told of since they were handed in (`round`) are left out. The worker's question.
 */
export async function listingsHoldingAnswers(db: Database, now: Date): Promise<ListingHoldingAnswers[]> {
  const { rows } = await db.execute(sql`
    SELECT t.id AS listing, extract(epoch FROM t.awaits_review_since)::bigint::text AS round, t.title, f.name AS facility, count(*)::int AS applications
      FROM applications a JOIN tasks t ON t.id = a.task_id AND t.awaits_review_since IS NOT NULL JOIN facilities f ON f.id = t.facility_id
     WHERE ${unansweredAhead(now)} AND a.answer_rests_since IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM mails m
                        WHERE starts_with(m.key, 'office/holds/' || t.id || '/' || extract(epoch FROM t.awaits_review_since)::bigint || '/'))
     GROUP BY t.id, f.name
    HAVING min(a.answer_rests_since + greatest(a.answer_left, interval '0') / 2) <= ${now.toISOString()}::timestamptz ORDER BY t.id`)
  return rows as ListingHoldingAnswers[]
}
