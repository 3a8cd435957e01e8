import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'

/** The last day (text) on which a time of the listing can be agreed: its own, or its programme's where it has none. */
export const lastDayOf = (t: SQL): SQL =>
  sql`coalesce(nullif(${t}.flexible_until, ''), (SELECT e.ends_on FROM programmes e WHERE e.id = ${t}.programme_id))`

/** Within which days a time of the listing is agreed (`ListingPeriod`), as JSON; null for one with times of its own. */
export const periodOf = (t: SQL): SQL => sql`
  CASE WHEN ${t}.timing::text = 'flexible' THEN jsonb_build_object(
    'from', ${t}.flexible_from, 'until', ${lastDayOf(t)}, 'isOpenEnded', nullif(${t}.flexible_until, '') IS NULL) END`
