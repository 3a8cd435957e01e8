import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Day } from '@/domain/calendar/jst'

export type AskedByCity = { id: string; programme: string; title: string; askedOn: Day; answerBy: Day | null }

/**
 * Requests of the city that wait for an answer and of which no deliverable stands yet, or stands under another date than the one the
 * city names now although nothing was handed in and no other day was agreed; `note` is what the deliverable says of such a date.
 * All of the system, at most 200.
 */
export async function requestsNotOwed(db: Database, note: string): Promise<AskedByCity[]> {
  const { rows } = await db.execute(sql`
    SELECT q.id, q.programme_id AS programme, q.title, q.asked_on AS "askedOn", q.answer_by AS "answerBy" FROM city_requests q
     WHERE q.status::text IN ('open', 'handling')
       AND NOT EXISTS (SELECT 1 FROM deliverables d WHERE d.programme_id = q.programme_id AND d.kind::text = 'other' AND d.subject = q.id::text
                          AND (coalesce(q.answer_by, '') IN ('', d.due_on) OR d.submitted_version > 0 OR coalesce(d.due_note, ${note}) <> ${note}))
     ORDER BY q.asked_on, q.id LIMIT 200`)
  return rows as AskedByCity[]
}
