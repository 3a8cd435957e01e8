import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Day } from '@/domain/calendar/jst'
import type { DeliverableEvent } from '@/domain/deliverable/event'
import type { Role } from '@/domain/role'

export type DeliverableHappening = {
  id: string
  what: DeliverableEvent
  version: number | null
  at: Date
  byRole: Role | null
  by: string | null
  comment: string | null
  dueOn: Day | null
}

/** What happened to a deliverable, the newest first. */
export async function deliverableHistory(db: Database, deliverable: string): Promise<DeliverableHappening[]> {
  const { rows } = await db.execute(sql`
    SELECT e.id, e.what::text AS what, e.version::int AS version, e.at, e.by_role::text AS "byRole", u.name AS by, e.comment, e.due_on AS "dueOn"
      FROM deliverable_events e LEFT JOIN users u ON u.id::text = e.by
     WHERE e.deliverable_id = ${deliverable}::uuid ORDER BY e.at DESC, e.what DESC, e.id LIMIT 200`)
  return rows.map((row) => ({ ...(row as unknown as DeliverableHappening), at: new Date(row['at'] as string) }))
}
