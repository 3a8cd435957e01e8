import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Day } from '@/domain/calendar/jst'
import { CONTROL_SUBJECTS, PARTIES } from '@/domain/register/choices'
import { REGION_PARTS, type Regions } from '@/domain/register/region'
import type { RegisterGap } from '@/domain/register/gap'
import { listOf } from './scope'
import { systemIsLicensed } from './systemLicence'

/** `id` and `about` name the record that something is missing for; `about` of an account is its holder's name. */
export type FoundGap = { gap: RegisterGap; id: string | null; about: string | null }
type Asked = {
  programme: string
  today: Day
  /** SHA-256 of the lock file that runs. */
  lockHash: string
  /** Where each part lies by the settings. */
  regions: Regions
}

const ROLES_UNDER_CONTRACT = ['operator', 'organizer', 'admin'] as const

/**
 * What the registers of a programme lack on a day: no responsible person (clause 7(1)); accounts of the operator's people without a
 * pledge (12(2)); approved deliverables without an owner and the system without a licence and its paper (9(1)(2)); services, or the operator, without
 * valid evidence (14(1)); work of others that is shown without consent or after its end (9(3)); threats and rules without a control
 * (6エ, 12(1)); sides without a contact (6ウ); a running release that nobody approved (14(4)). People who left without being reminded
 * of their pledge (12(2)); services whose papers nobody read (14(3)(4)); parts that lie where no service is entered (14(2)); agreed
 * questions on which no setting rests (13(4)); agreed changes that neither the price nor the targets follow (13(1)). What shows the same
 * level as a certificate counts once the city took it for that. At most 300.
 */
export async function registerGaps(db: Database, { lockHash, programme, regions, today }: Asked): Promise<FoundGap[]> {
  const of = sql`programme_id = ${programme}::uuid`
  const away = REGION_PARTS.filter((part) => regions[part] !== 'embedded')
  const { rows } = await db.execute(sql`
    SELECT * FROM (
      SELECT 1 AS nth, 'no_responsible_person' AS gap, NULL::text AS id, NULL::text AS about
       WHERE NOT EXISTS (SELECT 1 FROM responsible_people WHERE ${of} AND is_open)
      UNION ALL
      SELECT 2, 'account_without_pledge', u.id::text, u.name FROM users u
       WHERE u.active IS NOT FALSE AND u.role::text IN (${listOf(ROLES_UNDER_CONTRACT)})
         AND NOT EXISTS (SELECT 1 FROM confidentiality_pledges c WHERE c.account_id = u.id AND c.is_open)
      UNION ALL
      SELECT 3, 'deliverable_without_ownership', d.id::text, d.title FROM deliverables d
       WHERE d.programme_id = ${programme}::uuid AND d.status::text IN ('approved', 'delivered')
         AND NOT EXISTS (SELECT 1 FROM ownerships o WHERE o.deliverable_id = d.id AND o.status::text = 'in_force')
      UNION ALL
      SELECT 4, 'no_system_licence', NULL, NULL
       WHERE NOT ${systemIsLicensed({ programme, day: today })}
      UNION ALL
      SELECT 5, 'service_without_evidence', s.id::text, s.title FROM external_services s
       WHERE s.programme_id = ${programme}::uuid AND s.status::text = 'in_force'
         AND NOT EXISTS (SELECT 1 FROM service_evidence e WHERE e.service_id = s.id AND e.status::text = 'in_force' AND e.valid_until >= ${today} AND ${counts(sql`e`)})
      UNION ALL
      SELECT 6, 'no_evidence_of_operator', NULL, NULL
       WHERE NOT EXISTS (SELECT 1 FROM service_evidence e WHERE ${of} AND e.service_id IS NULL AND e.status::text = 'in_force' AND e.valid_until >= ${today} AND ${counts(sql`e`)})
      UNION ALL
      SELECT DISTINCT 7, 'rights_shown_without_consent', t.id::text, t.title FROM third_party_rights t JOIN third_party_rights_rels r ON r.parent_id = t.id
        LEFT JOIN seminar_materials m ON m.id = r.seminar_materials_id LEFT JOIN media p ON p.id = r.media_id
       WHERE t.programme_id = ${programme}::uuid AND (m.is_published OR p.is_public) AND (t.status::text <> 'consented' OR t.until < ${today})
      UNION ALL
      SELECT 8, 'subject_without_control', NULL, s FROM unnest(ARRAY[${listOf(CONTROL_SUBJECTS)}]) AS s
       WHERE NOT EXISTS (SELECT 1 FROM security_controls c WHERE c.programme_id = ${programme}::uuid AND c.subject::text = s AND c.status::text IN ('in_force', 'weak'))
      UNION ALL
      SELECT 9, 'party_without_contact', NULL, s FROM unnest(ARRAY[${listOf(PARTIES.slice(0, 2))}]) AS s
       WHERE NOT EXISTS (SELECT 1 FROM emergency_contacts c WHERE c.programme_id = ${programme}::uuid AND c.party::text = s AND c.is_open)
      UNION ALL
      SELECT 10, 'release_not_approved', NULL, NULL
       WHERE NOT EXISTS (SELECT 1 FROM release_approvals WHERE lower(lock_hash) = ${lockHash} AND status::text IN ('approved', 'deployed'))
      UNION ALL
      SELECT 11, 'leaver_not_reminded', u.id::text, u.name FROM users u JOIN confidentiality_pledges c ON c.account_id = u.id
       WHERE u.active IS FALSE AND c.is_open
      UNION ALL
      SELECT 12, gap, s.id::text, s.title FROM external_services s
        CROSS JOIN (VALUES ('service_without_review', ARRAY['published_terms','audit_report']), ('service_without_change_review', ARRAY['change_control'])) AS asked (gap, about)
       WHERE s.programme_id = ${programme}::uuid AND s.status::text = 'in_force'
         AND NOT EXISTS (SELECT 1 FROM service_reviews v WHERE v.service_id = s.id AND v.is_open AND v.about::text = ANY(asked.about))
      UNION ALL
      SELECT 13, 'part_without_service', NULL, part FROM unnest(${sql.param(away)}::text[], ${sql.param(away.map((part) => regions[part].toLowerCase()))}::text[]) AS lies (part, region)
       WHERE NOT EXISTS (SELECT 1 FROM external_services s JOIN external_services_used_for f ON f.parent_id = s.id
                          WHERE s.programme_id = ${programme}::uuid AND s.status::text = 'in_force' AND f.value::text = lies.part AND s.region::text = lies.region)
      UNION ALL
      SELECT DISTINCT 14, 'matter_without_setting', m.id::text, m.title FROM consultation_matters m JOIN consultation_matters_decides d ON d.parent_id = m.id
       WHERE m.programme_id = ${programme}::uuid AND m.status::text = 'agreed' AND CASE d.value::text
         WHEN 'settlement_settings' THEN NOT EXISTS (SELECT 1 FROM settlement_settings_rels r WHERE r.consultation_matters_id = m.id)
         WHEN 'kpi_definition' THEN NOT EXISTS (SELECT 1 FROM kpi_definitions_rels r WHERE r.consultation_matters_id = m.id)
         WHEN 'report_forms' THEN NOT EXISTS (SELECT 1 FROM report_forms_rels r WHERE r.consultation_matters_id = m.id)
         WHEN 'service_level' THEN NOT EXISTS (SELECT 1 FROM service_levels_rels r WHERE r.consultation_matters_id = m.id)
         WHEN 'due_dates' THEN NOT EXISTS (SELECT 1 FROM consultation_matters_rels r WHERE r.parent_id = m.id AND r.deliverables_id IS NOT NULL)
         ELSE FALSE END
      UNION ALL
      SELECT 15, 'price_not_in_settlement', c.id::text, c.title FROM change_orders c
       WHERE c.programme_id = ${programme}::uuid AND c.status::text IN ('agreed', 'done') AND c.effect_on_price <> 0
         AND NOT EXISTS (SELECT 1 FROM settlement_settings s WHERE s.programme_id = c.programme_id AND s.is_agreed AND s.agreed_on >= c.agreed_on)
      UNION ALL
      SELECT DISTINCT 16, 'targets_not_changed', c.id::text, c.title FROM change_orders c JOIN change_orders_rels r ON r.parent_id = c.id AND r.targets_id IS NOT NULL
       WHERE c.programme_id = ${programme}::uuid AND c.status::text IN ('agreed', 'done')
         AND NOT EXISTS (SELECT 1 FROM target_changes t WHERE t.target_id = r.targets_id AND to_char(t.at AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM-DD') >= c.agreed_on)
    ) gaps ORDER BY nth, about LIMIT 300`)
  return rows.map(({ about, gap, id }) => ({ gap, id, about })) as FoundGap[]
}

/** A certificate counts as it is; other papers once the city took them for the same level. */
const counts = (evidence: SQL): SQL =>
  sql`(${evidence}.evidence::text <> 'equivalent' OR coalesce(${evidence}.accepted_on, '') <> '')`
