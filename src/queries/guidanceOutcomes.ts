import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Advised } from '@/domain/guidance/totals'
import { type AdvisedAsked, advisedSpans, belongsTo } from './advisedSpans'

export type AdvisedFacility = Advised & { facility: string; name: string /** Days after are still to come. */; running: boolean }

/**
 * What came of the consultations and seminars of a programme, by facility: listings first published in the days before
 * and in the days after (guidanceEvents), counted by listing.
 *
 * The spans are those of `advisedSpans`. A listing counts once
 * and in one span only, and what was published between two consultations came after the first. How many days each span
 * has is said beside it (days after only as far as today), because the spans of facilities differ in length then.
 * `fromSheets`: listings published from a carving sheet that was made at one of the consultations, whenever that was.
 */
export async function guidanceOutcomes(
  db: Database,
  { kinds, programme, scope, today }: AdvisedAsked,
): Promise<AdvisedFacility[]> {
  if (kinds.length === 0) return []
  const { rows } = await db.execute(sql`
    WITH ${advisedSpans({ kinds, programme, scope, today })}
    SELECT f.id AS facility, f.name, s.consultations, s.seminars, upper(s.all_after) > ${today}::date + 1 AS running,
           (SELECT count(*)::int FROM tasks t WHERE t.facility_id = f.id AND ${belongsTo('before', programme)}) AS before,
           (SELECT count(*)::int FROM tasks t WHERE t.facility_id = f.id AND ${belongsTo('after', programme)}) AS after,
           (SELECT coalesce(sum(upper(d) - lower(d)), 0)::int FROM unnest(s.before) d) AS "daysBefore",
           (SELECT coalesce(sum(upper(d) - lower(d)), 0)::int FROM unnest(s.after) d) AS "daysAfter",
           (SELECT count(*)::int FROM tasks t WHERE t.facility_id = f.id AND ${belongsTo('sheets', programme)}) AS "fromSheets"
      FROM spans s JOIN facilities f ON f.id = s.facility_id
     ORDER BY "after" DESC, f.name, f.id LIMIT 1000`)
  return rows as AdvisedFacility[]
}
