import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { DeliverableEvent } from '@/domain/deliverable/event'
import type { GapState } from '@/domain/gap/gapAnalysis'
import type { IncidentEvent } from '@/domain/incident/incident'
import type { Figure } from '@/domain/kpi/figure'
import type { Role } from '@/domain/role'

type Happened = { at: Date; record: string; about: string; byRole: Role | null; by: string | null }
export type Change = Happened &
  (
    | { of: 'deliverable'; what: DeliverableEvent; edition: string | null }
    | { of: 'incident'; what: IncidentEvent }
    | { of: 'seminar'; what: 'held' }
    /** `about` is the month. */
    | { of: 'gap'; what: GapState; figure: Figure }
  )

/**
 * What happened since an instant, the newest first, without what this account did itself: versions of deliverables, handed in and decided;
 * incidents; seminars that were held; analyses of gaps, as they stand now.
 */
export async function changesSince(
  db: Database,
  { account, limit, since }: { since: Date; account: string; limit: number },
): Promise<{ changes: Change[]; total: number }> {
  const from = sql`${since.toISOString()}::timestamptz`
  const { rows } = await db.execute(sql`
    WITH happened AS (
      SELECT 'deliverable' AS of, e.what::text AS what, e.at, d.id AS record, d.title AS about, e.by_role::text AS "byRole", e.by,
             (SELECT v.edition FROM deliverable_versions v WHERE v.deliverable_id = d.id AND v.version = e.version) AS edition, NULL AS figure
        FROM deliverable_events e JOIN deliverables d ON d.id = e.deliverable_id WHERE e.at > ${from} AND e.what::text <> 'owed'
      UNION ALL
      SELECT 'incident', e.what::text, e.at, i.id, i.number, e.by_role::text, e.by, NULL, NULL
        FROM incident_events e JOIN incidents i ON i.id = e.incident_id WHERE e.at > ${from} AND e.what::text IN ('opened', 'moved', 'city_told')
      UNION ALL
      SELECT 'seminar', 'held', s.status_changed_at, s.id, s.title, NULL, NULL, NULL, NULL
        FROM seminars s WHERE s.status_changed_at > ${from} AND s.status::text = 'held'
      UNION ALL
      SELECT 'gap', g.status::text, g.changed_at, g.id, g.month, NULL, g.changed_by_id::text, NULL, g.figure::text
        FROM gap_analyses g WHERE g.changed_at > ${from})
    SELECT h.*, u.name AS who, count(*) OVER ()::int AS total FROM happened h LEFT JOIN users u ON u.id::text = h.by
     WHERE h.by IS DISTINCT FROM ${account} ORDER BY h.at DESC, h.what DESC, h.record LIMIT ${limit}`)
  return {
    changes: rows.map(({ at, total: _, who, ...row }) => ({ ...row, at: new Date(at as string), by: who }) as Change),
    total: Number(rows[0]?.['total'] ?? 0),
  }
}
