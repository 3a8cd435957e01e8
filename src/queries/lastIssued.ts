import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { DeliverableKind } from '@/domain/deliverable/kind'

export type LastIssued = {
  /** 0 before the first version. */
  version: number
  /** What was frozen with it; null before the first. */
  model: unknown
}

/** The newest version of a deliverable with its frozen model. */
export async function lastIssued(
  db: Database,
  { kind, programme, subject }: { programme: string; kind: DeliverableKind; subject: string },
): Promise<LastIssued> {
  const { rows } = await db.execute(sql`
    SELECT v.version::int AS version, v.model FROM deliverable_versions v JOIN deliverables d ON d.id = v.deliverable_id
     WHERE d.programme_id = ${programme}::uuid AND d.kind::text = ${kind} AND d.subject = ${subject} ORDER BY v.version DESC LIMIT 1`)
  return (rows[0] as LastIssued | undefined) ?? { version: 0, model: null }
}
