import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Day } from '@/domain/calendar/jst'
import { standsOn } from '@/database/registrationHolds'
import { facilityInScope, type Scope } from './scope'

export type FacilityIntentions = {
  facility: string
  name: string
  /** The latest answer; null where there is none. */
  answer: string | null
  answeredOn: Day | null
  handOver: number
  unsure: number
  keep: number
  /** Minutes a day of what the facility would hand over. */
  minutes: number
  candidates: number
  listings: number
}

/**
 * The facilities registered in a programme on a day, whether they answered the 意向調査, and what came of it. What they
 * would hand over is that of the latest answer alone, so that who answers again counts once. Candidates are the rows of
 * their sheets that came of any answer and are 周辺; listings are those published from a sheet on which such a row was
 * chosen, each once.
 */
export async function intentionsByFacility(
  db: Database,
  { day, programme, scope }: { programme: string; day: Day; scope: Scope },
): Promise<FacilityIntentions[]> {
  const { rows } = await db.execute(sql`
    SELECT f.id AS facility, f.name, a.id AS answer, a.answered_on AS "answeredOn", coalesce(i.hand_over, 0) AS "handOver",
           coalesce(i.unsure, 0) AS unsure, coalesce(i.keep, 0) AS keep, coalesce(i.minutes, 0) AS minutes,
           (SELECT count(*)::int FROM carving_sheets_steps s JOIN carving_sheets c ON c.id = s._parent_id
             WHERE c.facility_id = f.id AND s.source_item IS NOT NULL AND s.classification::text = 'around') AS candidates,
           (SELECT count(*)::int FROM tasks t WHERE t.facility_id = f.id AND t.first_published_at IS NOT NULL AND EXISTS (
               SELECT 1 FROM carving_sheets_steps s WHERE s._parent_id = t.carving_sheet_id AND s.source_item IS NOT NULL AND s.chosen)) AS listings
      FROM (SELECT DISTINCT r.facility_id FROM facility_registrations r
             WHERE r.programme_id = ${programme} AND ${standsOn(sql`r`, sql`${day}`)}) r
      JOIN facilities f ON f.id = r.facility_id
      LEFT JOIN LATERAL (SELECT id, answered_on FROM intention_answers WHERE facility_id = f.id AND programme_id = ${programme}
                          ORDER BY answered_on DESC, created_at DESC, id LIMIT 1) a ON true
      LEFT JOIN LATERAL (SELECT count(*) FILTER (WHERE wish::text = 'hand_over')::int AS hand_over, count(*) FILTER (WHERE wish::text = 'unsure')::int AS unsure,
                                count(*) FILTER (WHERE wish::text = 'keep')::int AS keep, coalesce(sum(minutes) FILTER (WHERE wish::text = 'hand_over'), 0)::int AS minutes
                           FROM intention_answers_items WHERE _parent_id = a.id) i ON true
     WHERE ${facilityInScope(scope, sql`f.id`)} ORDER BY a.answered_on DESC NULLS LAST, f.name, f.id LIMIT 1000`)
  return rows as FacilityIntentions[]
}
