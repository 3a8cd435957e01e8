import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { lastDayOf, type Month, periodOf } from '@/domain/calendar/jst'
import type { Appendices } from '@/domain/report/monthlyFigures'

type Asked = { programme: string; month: Month }
const MOST = 200

/** The seminars of a programme that were held in a month (JST, by their beginning), each with how many people came. */
export async function seminarsOfMonth(db: Database, { month, programme }: Asked): Promise<Appendices['seminars']> {
  const { from, until } = periodOf(month)
  const { rows } = await db.execute(sql`
    SELECT s.id, to_char(s.starts_at AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM-DD') AS "heldOn", s.title, s.kind::text AS kind,
           (SELECT coalesce(sum(a.people), 0)::int FROM seminar_attendances a WHERE a.seminar_id = s.id AND a.status::text = 'attended') AS people
      FROM seminars s
     WHERE s.programme_id = ${programme} AND s.status::text = 'held'
       AND s.starts_at >= ${from.toISOString()}::timestamptz AND s.starts_at < ${until.toISOString()}::timestamptz
     ORDER BY s.starts_at, s.id LIMIT ${MOST}`)
  return rows as Appendices['seminars']
}

/** The consultations of a programme that were held in a month. */
export async function consultationsOfMonth(db: Database, { month, programme }: Asked): Promise<Appendices['consultations']> {
  const { rows } = await db.execute(sql`
    SELECT c.held_on AS "heldOn", f.name AS facility, c.topic::text AS topic, c.outcome::text AS outcome
      FROM consultations c JOIN facilities f ON f.id = c.facility_id
     WHERE c.programme_id = ${programme} AND c.status::text = 'held' AND c.held_on >= ${`${month}-01`} AND c.held_on <= ${lastDayOf(month)}
     ORDER BY c.held_on, c.id LIMIT ${MOST}`)
  return rows as Appendices['consultations']
}
