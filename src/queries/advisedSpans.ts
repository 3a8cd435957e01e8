import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { Day } from '@/domain/calendar/jst'
import type { AdvisedPart, GuidanceKind } from '@/domain/guidance/guidance'
import { daysAfter, daysBefore, firstPublishedOn, guidanceEvents } from './guidanceEvents'
import { facilityInScope, listOf, type Scope } from './scope'

export type AdvisedAsked = { programme: string; kinds: readonly GuidanceKind[]; today: Day; scope: Scope }

/**
 * The facilities that were advised, `spans s`, with their days before and after as multiranges. One that was advised several times within
 * the days of one another: its days after are those after any of its events, taken once; its days before are those before any of them
 * that come after none of them. Days after only as far as today.
 */
export const advisedSpans = ({ kinds, programme, scope, today }: AdvisedAsked): SQL => sql`
  own AS (
    SELECT e.facility_id, count(*) FILTER (WHERE e.kind = 'consultation')::int AS consultations, count(*) FILTER (WHERE e.kind = 'seminar')::int AS seminars,
           range_agg(${daysBefore}) AS all_before, range_agg(${daysAfter}) AS all_after
      FROM ${guidanceEvents} e
     WHERE e.programme_id = ${programme} AND e.kind IN (${listOf(kinds)}) AND e.day <= ${today}::date AND ${facilityInScope(scope, sql`e.facility_id`)}
     GROUP BY e.facility_id),
  spans AS (
    SELECT own.*, all_before - all_after AS before, all_after * datemultirange(daterange(NULL, ${today}::date + 1)) AS after FROM own)`

/** Whether a listing `t` of the facility of `s` belongs to one of the numbers. */
export function belongsTo(part: AdvisedPart, programme: string): SQL {
  if (part === 'before') return sql`${firstPublishedOn} <@ s.before`
  if (part === 'after') return sql`${firstPublishedOn} <@ s.after`
  return sql`(t.first_published_at IS NOT NULL AND t.carving_sheet_id IN (
    SELECT c.carving_sheet_id FROM consultations c
     WHERE c.facility_id = s.facility_id AND c.programme_id = ${programme} AND c.status::text = 'held' AND s.consultations > 0))`
}
