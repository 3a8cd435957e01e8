import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Day } from '@/domain/calendar/jst'
import type { DeliverableEvent } from '@/domain/deliverable/event'

export type EventToTell = {
  id: string
  what: Extract<DeliverableEvent, 'submitted' | 'first_approved' | 'approved' | 'revision_requested'>
  comment: string | null
  deliverable: string
  programme: string
  title: string
  dueOn: Day | null
  workingDueOn: Day | null
}

const DAYS = 7

/**
 * What happened to deliverables within a week and somebody was not written to yet: the city of what was handed in, or approved by the
 * first of two; the operator of what the city decided. The oldest first.
 */
export async function deliverableEventsToTell(db: Database, now: Date): Promise<EventToTell[]> {
  const since = new Date(now.getTime() - DAYS * 86_400_000).toISOString()
  const { rows } = await db.execute(sql`
    SELECT e.id, e.what::text AS what, e.comment, d.id AS deliverable, d.programme_id AS programme, d.title, d.due_on AS "dueOn",
           d.working_due_on AS "workingDueOn"
      FROM deliverable_events e JOIN deliverables d ON d.id = e.deliverable_id
     WHERE e.at > ${since}::timestamptz AND e.what::text IN ('submitted', 'first_approved', 'approved', 'revision_requested')
       AND EXISTS (SELECT 1 FROM users u
                    WHERE u.active IS NOT FALSE AND u.role::text = CASE WHEN e.what::text IN ('submitted', 'first_approved') THEN 'city' ELSE 'operator' END
                      AND NOT EXISTS (SELECT 1 FROM mails m WHERE m.key = 'deliverable-event/' || e.id || '/' || u.id))
     ORDER BY e.at, e.id LIMIT 200`)
  return rows as EventToTell[]
}
