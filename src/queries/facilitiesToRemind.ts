import { quietHoursOf } from '@/database/quietHoursOf'
import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Day, Period } from '@/domain/calendar/jst'
import type { QuietHours } from '@/domain/message/quietHours'

export type FacilityToRemind = {
  /** Of the mail: one per facility, day, programme and account. */
  key: string
  name: string
  email: string
  facility: string
  visits: { title: string; startsAt: Date; endsAt: Date; people: number }[]
  quiet: QuietHours
  office: { name: string; phone: string | null }
}

const keyOf = (day: Day): SQL => sql`'reminder/' || d.facility_id || '/' || ${day} || '/' || d.programme_id || '/' || u.id`

/**
 * To which accounts of facilities the digest of a day is still to be queued: those where people are accepted to visits
 * that begin within the period, and whose reader has not turned the digest off. Of every programme: the worker's question. At most `limit`.
 */
export async function facilitiesToRemind(
  db: Database,
  { about, day, limit }: { day: Day; about: Period; limit: number },
): Promise<FacilityToRemind[]> {
  const { rows } = await db.execute(sql`
    WITH visits AS (
      SELECT facility_id, programme_id, title, starts_at, ends_at, count(*)::int AS people FROM applications
       WHERE holds_seat AND status::text = 'accepted' AND starts_at >= ${about.from.toISOString()}::timestamptz AND starts_at < ${about.until.toISOString()}::timestamptz
       GROUP BY facility_id, programme_id, title, starts_at, ends_at, slot_id),
    due AS (
      SELECT facility_id, programme_id,
             json_agg(json_build_object('title', title, 'startsAt', starts_at, 'endsAt', ends_at, 'people', people) ORDER BY starts_at, title) AS visits
        FROM visits GROUP BY facility_id, programme_id)
    SELECT ${keyOf(day)} AS key, u.name, u.email, f.name AS facility, d.visits, p.quiet_from, p.quiet_until, p.contractor_name, p.contractor_phone
      FROM due d JOIN facilities f ON f.id = d.facility_id JOIN programmes p ON p.id = d.programme_id
      JOIN users_rels r ON r.facilities_id = d.facility_id AND r.path = 'facilities'
      JOIN users u ON u.id = r.parent_id AND u.active IS NOT FALSE AND u.role::text = 'facility'
     WHERE u.notices_visits IS NOT FALSE AND NOT EXISTS (SELECT 1 FROM mails m WHERE m.key = ${keyOf(day)})
     ORDER BY d.facility_id, d.programme_id, u.id LIMIT ${limit}`)
  return rows.map((row) => ({
    key: String(row['key']),
    name: String(row['name']),
    email: String(row['email']),
    facility: String(row['facility']),
    visits: (row['visits'] as { title: string; startsAt: string; endsAt: string; people: number }[]).map((visit) => ({
      ...visit,
      startsAt: new Date(visit.startsAt),
      endsAt: new Date(visit.endsAt),
    })),
    quiet: quietHoursOf(row),
    office: { name: String(row['contractor_name']), phone: (row['contractor_phone'] as string | null) ?? null },
  }))
}
