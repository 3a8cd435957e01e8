import type { PayloadRequest } from 'payload'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { transactionOf } from '@/database/handle'
import type { AutoAcceptFacts, Rule, RuleKind } from '@/domain/autoAccept/rule'
import { dayOf } from '@/domain/calendar/jst'

/**
 * What the rules of its facility may know of an application: what its person did there, and both breaks. One statement,
 * in the transaction that holds the person's lock. A record merged into the person's counts as theirs.
 */
export async function autoAcceptFacts(req: PayloadRequest, application: string): Promise<AutoAcceptFacts | null> {
  const { rows } = await (await transactionOf(req)).execute(sql`
    WITH asked AS (SELECT a.id, a.volunteer_id, a.facility_id, a.starts_at FROM applications a WHERE a.id = ${application}::uuid),
         same AS (SELECT v.id FROM volunteers v, asked WHERE v.id = asked.volunteer_id OR v.merged_into_id = asked.volunteer_id)
    SELECT asked.starts_at, f.auto_accept_paused_from, f.auto_accept_paused_until, p.paused_from, p.paused_until,
           (SELECT count(*)::int FROM applications a WHERE a.facility_id = f.id AND a.is_completed AND a.volunteer_id IN (SELECT id FROM same)) AS visits,
           (SELECT count(*)::int FROM applications a WHERE a.facility_id = f.id AND a.status::text = 'no_show' AND a.volunteer_id IN (SELECT id FROM same)) AS absences,
           (SELECT coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'title', r.title, 'kind', r.kind::text, 'visits', r.visits::int,
                                                         'namesThem', r.volunteer_id IN (SELECT id FROM same)) ORDER BY r.created_at, r.id), '[]'::jsonb)
              FROM auto_accept_rules r WHERE r.facility_id = f.id AND r.is_active) AS rules
      FROM asked JOIN facilities f ON f.id = asked.facility_id JOIN volunteers p ON p.id = asked.volunteer_id`)
  const [row] = rows
  if (!row) return null
  const day = (name: string): string | null => (row[name] as string | null) || null
  return {
    rules: (row['rules'] as (Rule & { kind: RuleKind; namesThem: boolean | null })[]).map((rule) => ({
      ...rule,
      namesThem: rule.namesThem === true,
    })),
    visitsHere: Number(row['visits']),
    absencesHere: Number(row['absences']),
    facilityPause: { from: day('auto_accept_paused_from'), until: day('auto_accept_paused_until') },
    personPause: { from: day('paused_from'), until: day('paused_until') },
    day: dayOf(new Date(row['starts_at'] as string)),
  }
}
