import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { dayOfInstant, insured, visitInsured } from '@/database/insured'
import { type RiskCounts, riskUntil, type SlotRisk } from '@/domain/slot/risk'
import { facilityInScope, type Scope } from './scope'
import { visitsAgainstAge } from './visitsAgainstAge'

const placeInsured = insured({
  programme: sql`s.programme_id`,
  facility: sql`s.facility_id`,
  volunteer: null,
  day: dayOfInstant(sql`s.starts_at`),
})

export type SlotAtRisk = { slot: string; title: string; facility: string; startsAt: Date; endsAt: Date; counts: RiskCounts }

/**
 * Open slots of the next seven days with something to look after, the soonest first: places (agreed people, and seats still
 * shown) that no policy covers on the day, where the programme asks for one, seats nobody has, applications
 * without an answer, and of those agreed with: somebody nobody has made sure of, where the programme asks, changes not agreed to again, nobody seen before (no completed visit, also
 * under a record merged into theirs), the briefing missing where the programme asks for it, who is under the least age by a
 * birth date entered since, the consent of a guardian that is needed and does not stand: taken back, or of somebody whose birth date was entered after they were accepted. `only` keeps those of one
 * kind. `total` counts all of them, whatever `limit` is.
 */
export async function slotsAtRisk(
  db: Database,
  { limit, now, only, scope }: { limit: number; now: Date; only: SlotRisk | null; scope: Scope },
): Promise<{ total: number; slots: SlotAtRisk[] }> {
  const same = (person: string) =>
    sql.raw(`IN (SELECT w.id FROM volunteers w WHERE w.id = ${person} OR w.merged_into_id = ${person})`)
  const { tooYoung, withoutConsent } = await visitsAgainstAge(db, { from: now, until: riskUntil(now), scope })
  const among = (ids: readonly string[]) =>
    sql`a.id IN (SELECT value::uuid FROM json_array_elements_text(${JSON.stringify(ids)}::json))`
  const wanted = only
    ? sql`q.${sql.identifier(only)} > 0`
    : sql`${sql.raw('q.too_young + q.consent_gone + q.uninsured + q.unverified + q.unbriefed + q.unagreed + q.unanswered + q.first_visit + q.free_seats')} > 0`
  const { rows } = await db.execute(sql`
    SELECT q.*, f.name AS facility, count(*) OVER ()::int AS total
      FROM (SELECT s.id AS slot, s.title, s.facility_id, s.starts_at, s.ends_at, CASE WHEN s.is_visible THEN s.capacity - s.seats_taken ELSE 0 END::int AS free_seats,
                   CASE WHEN g.insurance_rule::text = 'off' OR ${placeInsured} THEN 0
                        ELSE p.uninsured + CASE WHEN s.is_visible THEN s.capacity - s.seats_taken ELSE 0 END END::int AS uninsured,
                   p.unanswered, p.unagreed, p.first_visit, p.unbriefed, p.unverified, p.too_young, p.consent_gone
              FROM slots s JOIN programmes g ON g.id = s.programme_id
             CROSS JOIN LATERAL (
                   SELECT count(*) FILTER (WHERE a.is_waiting AND a.status::text = 'applied')::int AS unanswered,
                          count(*) FILTER (WHERE a.holds_seat AND NOT ${visitInsured})::int AS uninsured,
                          count(*) FILTER (WHERE a.holds_seat AND g.identity_rule::text <> 'off'
                            AND EXISTS (SELECT 1 FROM volunteers v WHERE v.id = a.volunteer_id AND v.verified_at IS NULL))::int AS unverified,
                          count(*) FILTER (WHERE a.holds_seat AND a.agreement_asked_at IS NOT NULL)::int AS unagreed,
                          count(*) FILTER (WHERE a.holds_seat AND NOT EXISTS (
                            SELECT 1 FROM applications b WHERE b.volunteer_id ${same('a.volunteer_id')} AND b.is_completed))::int AS first_visit,
                          count(*) FILTER (WHERE a.holds_seat AND g.briefing_required AND EXISTS (SELECT 1 FROM briefings WHERE is_published) AND NOT EXISTS (
                            SELECT 1 FROM briefing_results r WHERE r.volunteer_id ${same('a.volunteer_id')} AND r.passed_at IS NOT NULL))::int AS unbriefed,
                          count(*) FILTER (WHERE ${among(tooYoung)})::int AS too_young,
                          count(*) FILTER (WHERE ${among(withoutConsent)} OR (a.holds_seat
                            AND EXISTS (SELECT 1 FROM consents c WHERE c.volunteer_id ${same('a.volunteer_id')} AND c.kind::text = 'guardian' AND c.withdrawn_at IS NOT NULL)
                            AND NOT EXISTS (SELECT 1 FROM consents c WHERE c.volunteer_id ${same('a.volunteer_id')} AND c.kind::text = 'guardian' AND c.withdrawn_at IS NULL)
                            AND EXISTS (SELECT 1 FROM volunteers v WHERE v.id = a.volunteer_id AND v.age_band::text = 'unknown')))::int AS consent_gone
                     FROM applications a WHERE a.slot_id = s.id) p
             WHERE s.starts_at > ${now.toISOString()}::timestamptz AND s.starts_at <= ${riskUntil(now).toISOString()}::timestamptz
               AND s.status::text = 'open' AND (s.is_visible OR s.seats_taken > 0) AND ${facilityInScope(scope, sql`s.facility_id`)}) q
      JOIN facilities f ON f.id = q.facility_id
     WHERE ${wanted} ORDER BY q.starts_at, q.slot LIMIT ${limit}`)
  const count = (row: Record<string, unknown>, risk: SlotRisk) => Number(row[risk])
  return {
    total: Number(rows[0]?.['total'] ?? 0),
    slots: rows.map((row) => ({
      slot: String(row['slot']),
      title: String(row['title'] ?? ''),
      facility: String(row['facility']),
      startsAt: new Date(row['starts_at'] as string),
      endsAt: new Date(row['ends_at'] as string),
      counts: {
        too_young: count(row, 'too_young'),
        consent_gone: count(row, 'consent_gone'),
        uninsured: count(row, 'uninsured'),
        unverified: count(row, 'unverified'),
        unbriefed: count(row, 'unbriefed'),
        unagreed: count(row, 'unagreed'),
        unanswered: count(row, 'unanswered'),
        first_visit: count(row, 'first_visit'),
        free_seats: count(row, 'free_seats'),
      },
    })),
  }
}
