import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import { type Month, periodOf } from '@/domain/calendar/jst'
import { facilityInScope, type Scope } from './scope'

/**
 * Visits `a` that took place and are not settled, the rule of src/domain/application/unsettled.ts as a condition. Its
 * first half is that of the index `applications_unsettled_ix`.
 */
export const unsettled = (now: Date): SQL => {
  const at = sql`${now.toISOString()}::timestamptz`
  return sql`(a.holds_seat AND NOT a.is_completed AND a.starts_at <= ${at}
    AND (a.status::text IN ('attended', 'disputed') OR (a.status::text = 'accepted' AND a.ends_at <= ${at})))`
}

/** The same within a month (JST) and what the asker answers for, after the beginning of each visit. */
export const unsettledWithin = ({ month, now, scope }: { month: Month; now: Date; scope: Scope }): SQL => {
  const { from, until } = periodOf(month)
  return sql`${unsettled(now)} AND a.starts_at >= ${from.toISOString()}::timestamptz AND a.starts_at < ${until.toISOString()}::timestamptz
    AND ${facilityInScope(scope, sql`a.facility_id`)}`
}

/** The month (JST) in which a visit `a` is counted: that of its beginning. */
export const monthOfVisit: SQL = sql`to_char(a.starts_at AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM')`
