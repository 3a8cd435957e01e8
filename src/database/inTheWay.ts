import { sql } from '@payloadcms/db-postgres/drizzle'
import { MOST_TRAVEL_MINUTES } from '@/domain/application/travel'

/** Nobody needs more between two facilities than this. */
const most = sql.raw(`interval '${MOST_TRAVEL_MINUTES} minutes'`)

/**
 * Whether the visit `h` keeps its person from the one of the application `a`: they overlap, or they are at two facilities
 * and too little time lies between them. Tells what waiting for a seat can lead to; accepting asks the rules anew. What
 * somebody needs is looked up only for visits near to each other: for every visit they ever made it would cost the most of all.
 */
export const inTheWay = sql`
  h.starts_at < a.ends_at + ${most} AND h.ends_at > a.starts_at - ${most}
  AND (tstzrange(h.starts_at, h.ends_at) && tstzrange(a.starts_at, a.ends_at)
       OR (h.facility_id <> a.facility_id AND h.starts_at < a.ends_at + needed_between(a.volunteer_id, a.programme_id)
           AND a.starts_at < h.ends_at + needed_between(a.volunteer_id, a.programme_id)))`
