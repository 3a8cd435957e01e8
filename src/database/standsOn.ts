import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'

/** A registration `r` stands on a day: it had begun, and its last registered day, if any, is not past (clause 5(5)ア). */
export const standsOn = (r: SQL, day: SQL): SQL =>
  sql`(${r}.starts_on <= ${day} AND (${r}.last_day IS NULL OR ${r}.last_day >= ${day}))`
