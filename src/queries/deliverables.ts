import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Day } from '@/domain/calendar/jst'
import type { DueRule } from '@/domain/deliverable/due'
import type { DeliverableKind, DeliverableStatus } from '@/domain/deliverable/kind'

export type Deliverable = {
  id: string
  programme: string
  kind: DeliverableKind
  subject: string
  title: string
  status: DeliverableStatus
  dueOn: Day | null
  workingDueOn: Day | null
  dueRule: DueRule
  dueNote: string | null
  cutoffTime: string | null
  eventOn: Day | null
  latestVersion: number
  submittedVersion: number
  submittedAt: Date | null
  metOn: Day | null
  approvedVersion: number | null
  /** The first of two approvals of what is handed in: whose account, their name, and when. */
  firstApprovedBy: string | null
  firstApprover: string | null
  firstApprovedAt: Date | null
  /** Whether the programme wants two to approve. */
  two: boolean
  decider: string | null
  decidedAt: Date | null
  comment: string | null
  deliveredAt: Date | null
  revision: number
}

export type DeliverablesAsked = {
  programme?: string
  id?: string
  kind?: DeliverableKind | null
  /** The month or record it is about; '' where a programme owes one of the kind. */
  subject?: string
  status?: DeliverableStatus | null
  /** Those whose date has passed on this day without being handed in, or corrected. */
  lateOn?: Day
  /** Those that wait for the city. */
  awaitingCity?: true
  /** Those that are not handed in and have no date: somebody has to agree on one. */
  undated?: true
  /** Those due within these days, both included. */
  due?: { from: Day; until: Day }
  /** The operator's own turn: due within these days and not handed in, or sent back, whatever their date. Not what is late already. */
  toHandIn?: { from: Day; until: Day }
  limit: number
}

const conditionsOf = ({
  awaitingCity,
  due,
  id,
  kind,
  lateOn,
  programme,
  status,
  subject,
  toHandIn,
  undated,
}: DeliverablesAsked): SQL[] => [
  sql`true`,
  ...(programme ? [sql`d.programme_id = ${programme}::uuid`] : []),
  ...(id ? [sql`d.id = ${id}::uuid`] : []),
  ...(kind ? [sql`d.kind::text = ${kind}`] : []),
  ...(subject === undefined ? [] : [sql`d.subject = ${subject}`]),
  ...(status ? [sql`d.status::text = ${status}`] : []),
  ...(lateOn ? [sql`d.met_on IS NULL AND d.due_on < ${lateOn}`] : []),
  ...(undated ? [sql`d.due_on IS NULL AND d.met_on IS NULL AND d.is_open`] : []),
  ...(awaitingCity ? [sql`d.awaits_city`] : []),
  ...(due ? [sql`d.due_on BETWEEN ${due.from} AND ${due.until}`] : []),
  ...(toHandIn
    ? [
        sql`((d.met_on IS NULL AND d.due_on BETWEEN ${toHandIn.from} AND ${toHandIn.until})
          OR (d.status::text = 'revision_requested' AND (d.met_on IS NOT NULL OR d.due_on IS NULL OR d.due_on >= ${toHandIn.from})))`,
      ]
    : []),
]

const instant = (value: unknown): Date | null => (value ? new Date(value as string) : null)

/** The register of deliverables (clause 8(1)), those due first first, those without a date at the end. */
export async function deliverables(db: Database, asked: DeliverablesAsked): Promise<Deliverable[]> {
  const { rows } = await db.execute(sql`
    SELECT d.id, d.programme_id AS programme, d.kind::text AS kind, d.subject, d.title, d.status::text AS status, d.due_on AS "dueOn",
           d.working_due_on AS "workingDueOn", d.due_rule::text AS "dueRule", d.due_note AS "dueNote", d.cutoff_time AS "cutoffTime", d.event_on AS "eventOn",
           d.latest_version::int AS "latestVersion", d.submitted_version::int AS "submittedVersion", d.submitted_at AS "submittedAt", d.met_on AS "metOn",
           d.approved_version::int AS "approvedVersion", d.first_approved_by_id AS "firstApprovedBy", f.name AS "firstApprover",
           d.first_approved_at AS "firstApprovedAt", coalesce(p.second_approver, false) AS two, u.name AS decider, d.decided_at AS "decidedAt", d.comment,
           d.delivered_at AS "deliveredAt", d.revision::int AS revision
      FROM deliverables d JOIN programmes p ON p.id = d.programme_id
      LEFT JOIN users f ON f.id = d.first_approved_by_id LEFT JOIN users u ON u.id = d.decided_by_id
     WHERE ${sql.join(conditionsOf(asked), sql` AND `)}
     ORDER BY d.due_on NULLS LAST, d.kind, d.title, d.id LIMIT ${asked.limit}`)
  return rows.map((row) => ({
    ...(row as unknown as Deliverable),
    submittedAt: instant(row['submittedAt']),
    firstApprovedAt: instant(row['firstApprovedAt']),
    decidedAt: instant(row['decidedAt']),
    deliveredAt: instant(row['deliveredAt']),
  }))
}
