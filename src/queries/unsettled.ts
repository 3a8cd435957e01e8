import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'

/**
 * Visits `a` that took place and are not settled, the rule of src/domain/application/unsettled.ts as a condition. Its
 * first half is that of the index `applications_unsettled_ix`.
 */
export const unsettled = (now: Date): SQL => {
  const at = sql`${now.toISOString()}::timestamptz`
  return sql`(a.holds_seat AND NOT a.is_completed AND a.starts_at <= ${at}
    AND (a.status::text IN ('attended', 'disputed') OR (a.status::text = 'accepted' AND a.ends_at <= ${at})))`
}

/** The month (JST) in which a visit `a` is counted: that of its beginning. */
export const monthOfVisit: SQL = sql`to_char(a.starts_at AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM')`
