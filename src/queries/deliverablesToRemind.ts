import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { addDays, type Day } from '@/domain/calendar/jst'
import type { DeliverableStatus } from '@/domain/deliverable/kind'

export type ToRemind = {
  id: string
  programme: string
  title: string
  status: DeliverableStatus
  dueOn: Day
  workingDueOn: Day
  /** What was said of it before: the reminders that stand in the outbox. */
  told: string[]
}

/** After a programme has ended its deliverables are pressed for this long. */
const DAYS_AFTER_PROGRAMME = 90
/** The offices may be closed for a week, and two working days before that is earlier still. */
const DAYS_AHEAD = 14

/** What is not handed in, or not corrected, and is due within a fortnight or was before; of programmes that are running or ended within 90 days. */
export async function deliverablesToRemind(db: Database, today: Day): Promise<ToRemind[]> {
  const { rows } = await db.execute(sql`
    SELECT d.id, d.programme_id AS programme, d.title, d.status::text AS status, d.due_on AS "dueOn", d.working_due_on AS "workingDueOn",
           ARRAY(SELECT split_part(m.key, '/', 4) FROM mails m JOIN users u ON u.role::text = 'operator'
                  WHERE m.key IN ('deliverable/' || d.id || '/' || d.due_on || '/week/' || u.id, 'deliverable/' || d.id || '/' || d.due_on || '/two_days/' || u.id,
                                  'deliverable/' || d.id || '/' || d.due_on || '/day/' || u.id)) AS told
      FROM deliverables d JOIN programmes p ON p.id = d.programme_id
     WHERE d.met_on IS NULL AND d.due_on <= ${addDays(today, DAYS_AHEAD)} AND p.ends_on >= ${addDays(today, -DAYS_AFTER_PROGRAMME)}
     ORDER BY d.due_on, d.id LIMIT 500`)
  return rows as ToRemind[]
}
