import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '@/database/handle'
import type { Day } from '@/domain/calendar/jst'
import type { DeliverableKind } from '@/domain/deliverable/kind'
import type { Dates } from './datesOf'
import { stampOf } from './stamp'

export type OwedRow = Dates & {
  kind: DeliverableKind
  subject: string
  title: string
  eventOn: Day | null
  cutoffTime: string | null
}

/**
 * Makes the rows that are not there yet and answers how many these were. What is there stays, but for an event, or a contract's end,
 * that was moved before anything was handed in: the date follows, and the history says so.
 */
export async function oweAll(req: PayloadRequest, programme: string, rows: readonly OwedRow[]): Promise<number> {
  if (rows.length === 0) return 0
  const { account, at, role } = stampOf(req)
  const db = await transactionOf(req)
  const { rows: made } = await db.execute(sql`
    WITH given AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
                 AS g(kind text, subject text, title text, "eventOn" text, "cutoffTime" text, "dueRule" text, "dueOn" text, "workingDueOn" text))
    INSERT INTO deliverables AS d
           (id, programme_id, kind, subject, title, event_on, cutoff_time, due_rule, due_on, working_due_on, changed_at, changed_by_role, changed_by)
    SELECT gen_random_uuid(), ${programme}::uuid, kind::enum_deliverables_kind, subject, title, "eventOn", "cutoffTime",
           "dueRule"::enum_deliverables_due_rule, "dueOn", "workingDueOn", ${at}::timestamptz, ${role}::enum_deliverables_changed_by_role, ${account}
      FROM given ORDER BY kind, subject
    ON CONFLICT (programme_id, kind, subject) DO UPDATE
       SET event_on = EXCLUDED.event_on, due_rule = EXCLUDED.due_rule, due_on = EXCLUDED.due_on, working_due_on = EXCLUDED.working_due_on,
           cutoff_time = EXCLUDED.cutoff_time, changed_at = EXCLUDED.changed_at, changed_by_role = EXCLUDED.changed_by_role, changed_by = EXCLUDED.changed_by
     WHERE d.submitted_version = 0 AND d.status::text <> 'voided' AND (d.due_rule::text = 'event' AND EXCLUDED.event_on <> coalesce(d.event_on, '')
                                        OR d.due_rule::text IN ('next_month', 'contract_end') AND EXCLUDED.due_on IS DISTINCT FROM d.due_on)
    RETURNING (d.xmax = 0) AS made`)
  return made.filter((row) => row['made'] === true).length
}
