import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { DeliverableEvent } from '@/domain/deliverable/event'
import type { GapState } from '@/domain/gap/gapAnalysis'
import type { IncidentEvent } from '@/domain/incident/incident'
import type { Figure } from '@/domain/kpi/figure'
import type { RegisterSlug } from '@/domain/register/slugs'
import type { RegisterState } from '@/domain/register/states'
import type { Role } from '@/domain/role'
import type { Party } from '@/domain/settlement/agreeing'

type Happened = { at: Date; record: string; about: string; byRole: Role | null; by: string | null }
export type Change = Happened &
  (
    | { of: 'deliverable'; what: DeliverableEvent; edition: string | null }
    | { of: 'incident'; what: IncidentEvent }
    | { of: 'seminar'; what: 'held' }
    /** `about` is the month. */
    | { of: 'gap'; what: GapState; figure: Figure }
    /** `about` is what the record is called; `to` where it stands now, null for a new one. */
    | { of: 'register'; what: 'opened' | 'moved'; register: RegisterSlug; to: RegisterState | null }
    /** `about` is the month. */
    | { of: 'target'; what: 'changed'; figure: Figure }
    | { of: 'definition'; what: 'proposed' | 'agreed' }
    /** A party agreed to the terms of the settlement; `about` is their version. */
    | { of: 'terms'; what: Party }
  )

/**
 * What happened since an instant, the newest first, without what this account did itself: versions of deliverables, handed in and decided;
 * incidents; seminars that were held; analyses of gaps, as they stand now; what was entered into the registers and moved there; targets,
 * definitions of what is counted and terms of the settlement.
 */
export async function changesSince(
  db: Database,
  { account, limit, since }: { since: Date; account: string; limit: number },
): Promise<{ changes: Change[]; total: number }> {
  const from = sql`${since.toISOString()}::timestamptz`
  const { rows } = await db.execute(sql`
    WITH happened AS (
      SELECT 'deliverable' AS of, e.what::text AS what, e.at, d.id AS record, d.title AS about, e.by_role::text AS "byRole", e.by,
             (SELECT v.edition FROM deliverable_versions v WHERE v.deliverable_id = d.id AND v.version = e.version) AS edition, NULL AS figure, NULL AS register, NULL AS "to"
        FROM deliverable_events e JOIN deliverables d ON d.id = e.deliverable_id WHERE e.at > ${from} AND e.what::text <> 'owed'
      UNION ALL
      SELECT 'incident', e.what::text, e.at, i.id, i.number, e.by_role::text, e.by, NULL, NULL, NULL, NULL
        FROM incident_events e JOIN incidents i ON i.id = e.incident_id WHERE e.at > ${from} AND e.what::text IN ('opened', 'moved', 'city_told')
      UNION ALL
      SELECT 'seminar', 'held', s.status_changed_at, s.id, s.title, NULL, NULL, NULL, NULL, NULL, NULL
        FROM seminars s WHERE s.status_changed_at > ${from} AND s.status::text = 'held'
      UNION ALL
      SELECT 'gap', g.status::text, g.changed_at, g.id, g.month, NULL, g.changed_by_id::text, NULL, g.figure::text, NULL, NULL
        FROM gap_analyses g WHERE g.changed_at > ${from}
      UNION ALL
      SELECT 'register', e.what::text, e.at, e.record::uuid, e.title, e.by_role::text, e.by, NULL, NULL, e.register::text, CASE WHEN e.what::text = 'moved' THEN e."to"::text END
        FROM register_events e WHERE e.at > ${from} AND e.what::text IN ('opened', 'moved')
      UNION ALL
      SELECT 'target', 'changed', c.at, c.target_id, c.month, c.by_role::text, c.by, NULL, c.figure::text, NULL, NULL
        FROM target_changes c WHERE c.at > ${from}
      UNION ALL
      SELECT 'definition', step.what, step.at, d.id, d.title, NULL, step.by, NULL, NULL, NULL, NULL
        FROM kpi_definitions d CROSS JOIN LATERAL (VALUES ('proposed', d.proposed_at, d.proposed_by_id::text), ('agreed', d.agreed_at, d.agreed_by_id::text)) step (what, at, by)
       WHERE step.at > ${from} AND (step.what = 'agreed' OR d.status::text = 'proposed')
      UNION ALL
      SELECT 'terms', step.what, step.at, t.id, t.version::text, step.what, step.by, NULL, NULL, NULL, NULL
        FROM settlement_settings t CROSS JOIN LATERAL (VALUES ('operator', t.operator_agreed_at, t.operator_agreed_by_id::text), ('city', t.city_agreed_at, t.city_agreed_by_id::text)) step (what, at, by)
       WHERE step.at > ${from})
    SELECT h.*, CASE WHEN h.of <> 'register' THEN u.name END AS who, count(*) OVER ()::int AS total FROM happened h LEFT JOIN users u ON u.id::text = h.by
     WHERE h.by IS DISTINCT FROM ${account} ORDER BY h.at DESC, h.what DESC, h.record LIMIT ${limit}`)
  return {
    changes: rows.map(({ at, total: _, who, ...row }) => ({ ...row, at: new Date(at as string), by: who }) as Change),
    total: Number(rows[0]?.['total'] ?? 0),
  }
}
