import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Day, Month } from '@/domain/calendar/jst'
import { facilityChasedOn } from './chased'
import type { Scope } from './scope'
import { unsettledWithin } from './unsettled'

export type UnsettledFacility = {
  facility: string
  name: string
  /** Ended, and nobody recorded whether the person came. */
  unrecorded: number
  /** Recorded as attended, and the person has not answered yet. */
  unanswered: number
  disputed: number
  /** When its staff was last written to about missing records. */
  chasedOn: Day | null
}

/** The facilities with visits of a month (JST, by their beginning) that are not settled, those with most missing records first. */
export async function unsettledFacilities(
  db: Database,
  { limit, ...within }: { limit: number; month: Month; now: Date; scope: Scope },
): Promise<UnsettledFacility[]> {
  const { rows } = await db.execute(sql`
    SELECT f.id AS facility, f.name, q.unrecorded, q.unanswered, q.disputed, ${facilityChasedOn(sql`f.id`)} AS "chasedOn"
      FROM (SELECT a.facility_id, count(*) FILTER (WHERE a.status::text = 'accepted')::int AS unrecorded,
                   count(*) FILTER (WHERE a.status::text = 'attended')::int AS unanswered,
                   count(*) FILTER (WHERE a.status::text = 'disputed')::int AS disputed
              FROM applications a
             WHERE ${unsettledWithin(within)}
             GROUP BY a.facility_id ORDER BY 2 DESC, 4 DESC, 3 DESC, 1 LIMIT ${limit}) q
      JOIN facilities f ON f.id = q.facility_id
     ORDER BY q.unrecorded DESC, q.disputed DESC, q.unanswered DESC, f.id`)
  return rows as UnsettledFacility[]
}
