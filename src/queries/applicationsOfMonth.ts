import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import { periodOf } from '@/domain/calendar/jst'
import type { FunnelPart } from '@/domain/kpi/funnel'
import { visitColumns, visitJoins } from './recordColumns'
import type { RecordsAsked } from './recordsAsked'
import { facilityInScope } from './scope'

/** Of all applications for the month's activities: how far each came, and where it ended. */
export const stages: Record<FunnelPart, SQL> = {
  applied: sql`TRUE`,
  accepted: sql`a.accepted_at IS NOT NULL`,
  attended: sql`(a.is_completed OR a.status::text = 'attended' OR (a.status::text = 'disputed' AND a.attended_at IS NOT NULL))`,
  completed: sql`a.is_completed`,
  no_show: sql`a.status::text = 'no_show'`,
  cancelled: sql`a.status::text = 'cancelled'`,
  withdrawn: sql`a.status::text = 'withdrawn'`,
  not_accepted: sql`a.status::text IN ('declined', 'expired')`,
  awaited: sql`a.status::text IN ('applied', 'waitlisted', 'accepted', 'attended', 'disputed')`,
}

/** All applications for a month's activities (by their beginning, JST) of which the condition holds. */
export function applicationsOfMonth({ month, programme, scope }: RecordsAsked, condition: SQL): SQL {
  const { from, until } = periodOf(month)
  return sql`
    SELECT a.id, ${visitColumns}, 1 AS counted FROM applications a ${visitJoins}
     WHERE a.programme_id = ${programme} AND a.starts_at >= ${from.toISOString()}::timestamptz AND a.starts_at < ${until.toISOString()}::timestamptz
       AND ${facilityInScope(scope, sql`a.facility_id`)} AND ${condition}`
}
