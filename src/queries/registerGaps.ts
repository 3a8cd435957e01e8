import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Day } from '@/domain/calendar/jst'
import { CONTROL_SUBJECTS, PARTIES } from '@/domain/register/choices'
import type { RegisterGap } from '@/domain/register/gap'
import { listOf } from './scope'

/** `id` and `about` name the record that something is missing for; `about` of an account is its holder's name. */
export type FoundGap = { gap: RegisterGap; id: string | null; about: string | null }
type Asked = { programme: string; today: Day /** SHA-256 of the lock file that runs. */; lockHash: string }

const ROLES_UNDER_CONTRACT = ['operator', 'organizer', 'admin'] as const

/**
 * What the registers of a programme lack on a day: no responsible person (clause 7(1)); accounts of the operator's people without a
 * pledge (12(2)); approved deliverables without an owner and the system without a licence (9(1)(2)); services, or the operator, without
 * valid evidence (14(1)); work of others that is shown without consent or after its end (9(3)); threats and rules without a control
 * (6エ, 12(1)); sides without a contact (6ウ); a running release that nobody approved (14(4)). At most 300.
 */
export async function registerGaps(db: Database, { lockHash, programme, today }: Asked): Promise<FoundGap[]> {
  const of = sql`programme_id = ${programme}::uuid`
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
       WHERE NOT EXISTS (SELECT 1 FROM ownerships WHERE ${of} AND work::text = 'system' AND status::text = 'in_force' AND coalesce(licence_until, ${today}) >= ${today})
      UNION ALL
      SELECT 5, 'service_without_evidence', s.id::text, s.title FROM external_services s
       WHERE s.programme_id = ${programme}::uuid AND s.status::text = 'in_force'
         AND NOT EXISTS (SELECT 1 FROM service_evidence e WHERE e.service_id = s.id AND e.status::text = 'in_force' AND e.valid_until >= ${today})
      UNION ALL
      SELECT 6, 'no_evidence_of_operator', NULL, NULL
       WHERE NOT EXISTS (SELECT 1 FROM service_evidence WHERE ${of} AND service_id IS NULL AND status::text = 'in_force' AND valid_until >= ${today})
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
    ) gaps ORDER BY nth, about LIMIT 300`)
  return rows.map(({ about, gap, id }) => ({ gap, id, about })) as FoundGap[]
}
