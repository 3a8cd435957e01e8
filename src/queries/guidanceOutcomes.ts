import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Day } from '@/domain/calendar/jst'
import type { GuidanceKind } from '@/domain/guidance/guidance'
import type { Advised } from '@/domain/guidance/totals'
import { daysAfter, daysBefore, firstPublishedOn, guidanceEvents } from './guidanceEvents'
import { facilityInScope, listOf, type Scope } from './scope'

export type AdvisedFacility = Advised & { facility: string; name: string /** Days after are still to come. */; running: boolean }

type Asked = { programme: string; kinds: readonly GuidanceKind[]; today: Day; scope: Scope }

/**
 * What came of the consultations and seminars of a programme, by facility: listings first published in the days before
 * and in the days after (guidanceEvents), counted by listing.
 *
 * A facility advised several times within the days of one another: its days after are those after any of its events,
 * taken once; its days before are those before any of them that come after none of them. A listing therefore counts once
 * and in one span only, and what was published between two consultations came after the first. How many days each span
 * has is said beside it (days after only as far as today), because the spans of facilities differ in length then.
 * `fromSheets`: listings published from a carving sheet that was made at one of the consultations, whenever that was.
 */
export async function guidanceOutcomes(db: Database, { kinds, programme, scope, today }: Asked): Promise<AdvisedFacility[]> {
  if (kinds.length === 0) return []
  const { rows } = await db.execute(sql`
    WITH own AS (
      SELECT e.facility_id, count(*) FILTER (WHERE e.kind = 'consultation')::int AS consultations, count(*) FILTER (WHERE e.kind = 'seminar')::int AS seminars,
             range_agg(${daysBefore}) AS all_before, range_agg(${daysAfter}) AS all_after
        FROM ${guidanceEvents} e
       WHERE e.programme_id = ${programme} AND e.kind IN (${listOf(kinds)}) AND e.day <= ${today}::date AND ${facilityInScope(scope, sql`e.facility_id`)}
       GROUP BY e.facility_id),
    spans AS (
      SELECT own.*, all_before - all_after AS before, all_after * datemultirange(daterange(NULL, ${today}::date + 1)) AS after FROM own)
    SELECT f.id AS facility, f.name, s.consultations, s.seminars, upper(s.all_after) > ${today}::date + 1 AS running,
           (SELECT count(*)::int FROM tasks t WHERE t.facility_id = f.id AND ${firstPublishedOn} <@ s.before) AS before,
           (SELECT count(*)::int FROM tasks t WHERE t.facility_id = f.id AND ${firstPublishedOn} <@ s.after) AS after,
           (SELECT coalesce(sum(upper(d) - lower(d)), 0)::int FROM unnest(s.before) d) AS "daysBefore",
           (SELECT coalesce(sum(upper(d) - lower(d)), 0)::int FROM unnest(s.after) d) AS "daysAfter",
           (SELECT count(*)::int FROM tasks t WHERE t.facility_id = f.id AND t.first_published_at IS NOT NULL AND t.carving_sheet_id IN (
               SELECT c.carving_sheet_id FROM consultations c
                WHERE c.facility_id = f.id AND c.programme_id = ${programme} AND c.status::text = 'held' AND s.consultations > 0)) AS "fromSheets"
      FROM spans s JOIN facilities f ON f.id = s.facility_id
     ORDER BY "after" DESC, f.name, f.id LIMIT 1000`)
  return rows as AdvisedFacility[]
}
