import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '@/database/handle'
import type { Day } from '@/domain/calendar/jst'
import type { DueRule } from '@/domain/deliverable/due'
import type { DeliverableKind } from '@/domain/deliverable/kind'
import type { DeliverableFacts } from '@/domain/deliverable/moves'
import { isUuid } from '@/domain/text/isUuid'
import { deliverableActionTexts as texts } from '@/glossary/deliverables'
import { refusal } from '../refusal'

export type LockedDeliverable = DeliverableFacts & {
  id: string
  programme: string
  kind: DeliverableKind
  subject: string
  title: string
  dueRule: DueRule
  dueOn: Day | null
  revision: number
  /** Who made and handed in the version that is decided on. */
  makers: string[]
  /** Who gave the first of two approvals of what is handed in. */
  firstApprovedBy: string | null
  /** Whether its programme wants two to approve. */
  two: boolean
  /** Of a month its newest report. */
  report: string | null
}

/** A deliverable under lock until the transaction ends, of a month its newest report first. Throws a refusal (404) where there is none. */
export async function lockDeliverable(req: PayloadRequest, id: string): Promise<LockedDeliverable> {
  if (!isUuid(id)) throw refusal(texts.notFound, 404)
  const db = await transactionOf(req)
  const { rows: reports } = await db.execute(sql`
    SELECT r.id FROM monthly_reports r JOIN deliverables d ON d.programme_id = r.programme_id AND d.subject = r.month AND d.kind::text = 'monthly_report'
     WHERE d.id = ${id}::uuid ORDER BY r.version DESC LIMIT 1 FOR NO KEY UPDATE OF r`)
  const { rows } = await db.execute(sql`
    SELECT d.id, d.programme_id AS programme, d.kind::text AS kind, d.subject, d.title, d.due_rule::text AS "dueRule", d.due_on AS "dueOn", d.status::text AS status, d.revision::int AS revision,
           d.latest_version::int AS "latestVersion", d.submitted_version::int AS "submittedVersion", d.first_approved_by_id AS "firstApprovedBy",
           coalesce(p.second_approver, false) AS two,
           ARRAY(SELECT v.issued_by_id::text FROM deliverable_versions v WHERE v.deliverable_id = d.id AND v.version = d.submitted_version AND v.issued_by_id IS NOT NULL
                 UNION SELECT e.by FROM deliverable_events e
                        WHERE e.deliverable_id = d.id AND e.version = d.submitted_version AND e.what::text = 'submitted' AND e.by IS NOT NULL) AS makers
      FROM deliverables d JOIN programmes p ON p.id = d.programme_id WHERE d.id = ${id}::uuid FOR NO KEY UPDATE OF d`)
  const [found] = rows
  if (!found) throw refusal(texts.notFound, 404)
  return { ...(found as Omit<LockedDeliverable, 'report'>), report: reports[0] ? String(reports[0]['id']) : null }
}
