import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Month } from '@/domain/calendar/jst'
import { facilityInScope, type Scope } from './scope'
import { monthOfVisit, unsettled } from './unsettled'

/** `closed`: the month's report stands, so that what is settled from now on goes into a later one. */
export type UnsettledMonth = { month: Month; visits: number; closed: boolean }

/** How many visits are not settled, by the month (JST) of their beginning, the earliest first, at most 60; of every programme. */
export async function unsettledMonths(db: Database, { now, scope }: { now: Date; scope: Scope }): Promise<UnsettledMonth[]> {
  const { rows } = await db.execute(sql`
    SELECT q.month, sum(q.visits)::int AS visits,
           bool_and(EXISTS (SELECT 1 FROM monthly_reports r WHERE r.programme_id = q.programme_id AND r.month = q.month)) AS closed
      FROM (SELECT a.programme_id, ${monthOfVisit} AS month, count(*) AS visits
              FROM applications a WHERE ${unsettled(now)} AND ${facilityInScope(scope, sql`a.facility_id`)} GROUP BY 1, 2) q
     GROUP BY q.month ORDER BY q.month LIMIT 60`)
  return rows as UnsettledMonth[]
}
