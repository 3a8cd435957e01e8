import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { nowOf } from '@/access/clock'
import { openTo } from '@/database/closedTo'
import { transactionOf } from '@/database/handle'
import { inTheWay } from '@/database/inTheWay'
import type { Activity } from '@/glossary/applicantMails'

const MOST = 3
const DAYS_AHEAD = 42

/**
 * What somebody whose application came to nothing could do instead: the soonest free slots of other listings, those of the
 * same kind first, of facilities that are open to them and not in the way of what they agreed to. At most three.
 */
export async function otherListings(
  req: PayloadRequest,
  { application, volunteer }: { application: string; volunteer: string },
): Promise<Activity[]> {
  const [db, at] = [await transactionOf(req), sql`${nowOf(req).toISOString()}::timestamptz`]
  const { rows } = await db.execute(sql`
    SELECT q.title, q.facility, q.starts_at, q.ends_at
      FROM (SELECT DISTINCT ON (a.task_id) t.title, f.name AS facility, a.starts_at, a.ends_at, t.category = g.category AS alike
              FROM (SELECT s.*, ${volunteer}::uuid AS volunteer_id FROM slots s
                     WHERE s.is_visible AND s.starts_at > ${at} AND s.starts_at < ${at} + make_interval(days => ${DAYS_AHEAD})
                       AND s.seats_taken < s.capacity) a
              JOIN tasks t ON t.id = a.task_id JOIN facilities f ON f.id = a.facility_id
              JOIN applications x ON x.id = ${application}::uuid JOIN tasks g ON g.id = x.task_id
             WHERE a.task_id <> x.task_id AND ${openTo(volunteer, sql`a.facility_id`)}
               AND NOT EXISTS (SELECT 1 FROM applications h WHERE h.volunteer_id = a.volunteer_id AND h.slot_id = a.id AND h.is_live)
               AND NOT EXISTS (SELECT 1 FROM applications h WHERE h.volunteer_id = a.volunteer_id AND h.holds_seat AND (${inTheWay}))
             ORDER BY a.task_id, a.starts_at, a.id LIMIT 100) q
     ORDER BY q.alike DESC, q.starts_at, q.title LIMIT ${MOST}`)
  return rows.map((row) => ({
    title: String(row['title']),
    facility: String(row['facility']),
    startsAt: new Date(row['starts_at'] as string),
    endsAt: new Date(row['ends_at'] as string),
  }))
}
