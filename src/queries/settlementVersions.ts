import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Day } from '@/domain/calendar/jst'
import type { WrittenTerms } from '@/domain/settlement/agreeing'
import { writtenTermsOf } from '@/domain/settlement/writtenTerms'

/** What one party said to a version: when (ISO, UTC) and by whom; null while it has not agreed. */
export type Stamp = { at: string; name: string } | null
export type TermsVersion = {
  id: string
  version: number
  revision: number
  written: WrittenTerms
  agreedOn: Day | null
  /** The questions of the specification (clause 13(4)) it rests on, by the day they were agreed. */
  matters: { id: string; title: string }[]
  /** Their titles in one line; null without any. */
  agreedIn: string | null
  note: string | null
  operator: Stamp
  city: Stamp
  /** Both parties agreed: the version is final. */
  isAgreed: boolean
}

/** The versions of a programme's terms of settlement, the newest first; people hardly ever write more than a few. */
export async function settlementVersions(db: Database, programme: string): Promise<TermsVersion[]> {
  const { rows } = await db.execute(sql`
    SELECT s.id, s.version::int AS version, s.revision::int AS revision, s.agreed_on AS "agreedOn", s.note,
           (SELECT coalesce(json_agg(json_build_object('id', m.id, 'title', m.title) ORDER BY m.agreed_on, m.title), '[]')
              FROM settlement_settings_rels r JOIN consultation_matters m ON m.id = r.consultation_matters_id
             WHERE r.parent_id = s.id AND r.path = 'matters') AS matters,
           s.is_agreed AS "isAgreed", s.unit_fee AS "unitFee", s.plan_basis::text AS "planBasis",
           s.planned_facilities AS "plannedFacilities", s.planned_months AS "plannedMonths", s.plan_amount AS "planAmount",
           s.contract_amount AS "contractAmount", s.month_rule::text AS "monthRule", s.cutoff_day AS "cutoffDay",
           s.leaver_rule::text AS "leaverRule", s.start_rule::text AS "startRule", s.unit_rule::text AS "unitRule",
           s.early_rule::text AS "earlyRule", s.plan_tax::text AS "planTax", s.rounding::text AS rounding,
           CASE WHEN s.operator_agreed_at IS NOT NULL THEN json_build_object('at', s.operator_agreed_at, 'name', o.name) END AS operator,
           CASE WHEN s.city_agreed_at IS NOT NULL THEN json_build_object('at', s.city_agreed_at, 'name', c.name) END AS city
      FROM settlement_settings s LEFT JOIN users o ON o.id = s.operator_agreed_by_id LEFT JOIN users c ON c.id = s.city_agreed_by_id
     WHERE s.programme_id = ${programme} ORDER BY s.version DESC`)
  return rows.map((row) => ({
    ...mattersIn(row['matters'] as TermsVersion['matters']),
    id: String(row['id']),
    version: Number(row['version']),
    revision: Number(row['revision']),
    written: writtenTermsOf(row),
    agreedOn: row['agreedOn'] as Day | null,
    note: row['note'] as string | null,
    operator: row['operator'] as Stamp,
    city: row['city'] as Stamp,
    isAgreed: row['isAgreed'] === true,
  }))
}

const mattersIn = (matters: TermsVersion['matters']) => ({
  matters,
  agreedIn: matters.length > 0 ? matters.map(({ title }) => title).join('、') : null,
})
