import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Day } from '@/domain/calendar/jst'
import type { DeliverableKind, DeliverableStatus } from '@/domain/deliverable/kind'

export type IssuedDocument = {
  kind: DeliverableKind
  title: string
  edition: string
  status: DeliverableStatus
  eventOn: Day | null
  dueOn: Day | null
  metOn: Day | null
  /** The day in Japan; null where nothing was issued yet. */
  issuedOn: Day | null
  model: unknown
}

/**
 * Every deliverable of a programme with what was frozen with its newest version, in the order of kind and day; `except`: the one that
 * is being written. A version that is only prepared counts as not issued where an earlier one was handed in.
 */
export async function issuedDocuments(
  db: Database,
  { except, programme }: { programme: string; except: DeliverableKind },
): Promise<IssuedDocument[]> {
  const { rows } = await db.execute(sql`
    SELECT d.kind::text AS kind, d.title, coalesce(v.edition, '') AS edition, d.status::text AS status, d.event_on AS "eventOn", d.due_on AS "dueOn",
           d.met_on AS "metOn", to_char(v.issued_at AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM-DD') AS "issuedOn", v.model
      FROM deliverables d
      LEFT JOIN deliverable_versions v ON v.deliverable_id = d.id
       AND v.version = CASE WHEN d.submitted_version > 0 THEN d.submitted_version ELSE d.latest_version END
     WHERE d.programme_id = ${programme}::uuid AND d.kind::text <> ${except} ORDER BY d.kind, coalesce(d.event_on, d.subject), d.title, d.id`)
  return rows as IssuedDocument[]
}
