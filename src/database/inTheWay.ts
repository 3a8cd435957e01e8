import { sql } from '@payloadcms/db-postgres/drizzle'

/**
 * Whether the visit `h` keeps its person from the one of the application `a`: they overlap, or they are at two facilities
 * and too little time lies between them. Tells what waiting for a seat can lead to; accepting asks the rules anew.
 */
export const inTheWay = sql`
  tstzrange(h.starts_at, h.ends_at) && tstzrange(a.starts_at, a.ends_at)
  OR (h.facility_id <> a.facility_id AND h.starts_at < a.ends_at + needed_between(a.volunteer_id, a.programme_id)
      AND a.starts_at < h.ends_at + needed_between(a.volunteer_id, a.programme_id))`
