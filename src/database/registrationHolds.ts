import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'

/** A registration `r` stands on a day: it had begun, and its last registered day, if any, is not past (clause 5(5)ア). */
export const standsOn = (r: SQL, day: SQL): SQL =>
  sql`(${r}.starts_on <= ${day} AND (${r}.last_day IS NULL OR ${r}.last_day >= ${day}))`

/**
 * A registration `r` covers a facility `f`: all services of its office number, or its own service where the programme
 * counts services. The unit says which of the two it is.
 */
export const covers = (r: SQL, f: SQL): SQL =>
  sql`${r}.counting_unit IN (${f}.office_number, ${f}.office_number || '/' || ${f}.service_code::text)`
