import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Day } from '@/domain/calendar/jst'
import type { GuidanceKind, Placement } from '@/domain/guidance/guidance'
import type { TaskStatus } from '@/domain/task/status'
import { daysAfter, daysBefore, firstPublishedOn, guidanceEvents } from './guidanceEvents'
import { facilityInScope, type Scope } from './scope'

export type ListingAround = {
  id: string
  title: string
  facility: string
  status: TaskStatus
  /** null for a draft that came of the consultation's sheet. */
  publishedOn: Day | null
  placement: Placement
  /** Made from the carving sheet of this consultation, whenever it was published. */
  fromSheet: boolean
}

/**
 * The listings around one consultation or seminar: those of its facilities that were first published in the days before
 * and after it (guidanceEvents), and those made from its carving sheet, each once.
 */
export async function listingsAround(
  db: Database,
  { id, kind, scope }: { kind: GuidanceKind; id: string; scope: Scope },
): Promise<ListingAround[]> {
  const { rows } = await db.execute(sql`
    SELECT t.id, t.title, f.name AS facility, t.status::text AS status, to_char(${firstPublishedOn}, 'YYYY-MM-DD') AS "publishedOn",
           CASE WHEN ${firstPublishedOn} <@ ${daysAfter} THEN 'after' WHEN ${firstPublishedOn} <@ ${daysBefore} THEN 'before' ELSE 'outside' END AS placement,
           c.id IS NOT NULL AS "fromSheet"
      FROM ${guidanceEvents} e JOIN tasks t ON t.facility_id = e.facility_id JOIN facilities f ON f.id = t.facility_id
      LEFT JOIN consultations c ON e.kind = 'consultation' AND c.id = e.id AND c.carving_sheet_id = t.carving_sheet_id
     WHERE e.kind = ${kind} AND e.id = ${id} AND ${facilityInScope(scope, sql`t.facility_id`)}
       AND (c.id IS NOT NULL OR ${firstPublishedOn} <@ ${daysBefore} OR ${firstPublishedOn} <@ ${daysAfter})
     ORDER BY t.first_published_at, f.name, t.id LIMIT 300`)
  return rows as ListingAround[]
}
