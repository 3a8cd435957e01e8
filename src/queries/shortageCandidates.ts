import { quietHoursOf } from '@/database/quietHoursOf'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { inTheWay } from '@/database/inTheWay'
import { type AgeAsked, ageFacts, mayBeAsked, ofAge } from '@/database/mayBeAsked'
import { type Day, dayOf } from '@/domain/calendar/jst'
import type { Candidate, NoticeReason } from '@/domain/shortage/notices'
import { NOTICE_WINDOW_DAYS } from '@/domain/shortage/shortage'
import { livedInOn } from './counted'
import { facilityInScope, type Scope } from './scope'
import { isShort } from './shortSlots'

export type ShortageCandidate = Candidate & {
  found: Record<NoticeReason, boolean>
  perWeek: number
  quietHours: { from: string; until: string }
  name: string
  email: string
  listing: string
  title: string
  facility: string
  ward: string | null
  endsAt: Date
  seatsLeft: number
  office: { name: string; phone: string | null }
}

/**
 * Whom the visible slots that are short of people may be told to: residents with an account who chose such notices, who
 * live in the listing's ward or one beside it or completed a visit of its category, who have not been told of that slot
 * and fewer than k times within seven days, never applied for it, could come from and go to what they agreed to, and
 * may be asked for it (`mayBeAsked`). The slots that begin first come first; at most `limit` rows.
 */
export async function shortageCandidates(
  db: Database,
  { limit, now, scope }: { limit: number; now: Date; scope: Scope },
): Promise<ShortageCandidate[]> {
  const today: Day = dayOf(now)
  const since = sql`${now.toISOString()}::timestamptz - ${NOTICE_WINDOW_DAYS}::int * interval '1 day'`
  // What was told under a record merged into theirs was told to them.
  const same = sql`SELECT w.id FROM volunteers w WHERE w.id = v.id OR w.merged_into_id = v.id`
  const { rows } = await db.execute(sql`
    WITH short AS (
      SELECT s.id, s.starts_at, s.ends_at, (s.capacity - s.seats_taken)::int AS seats_left, s.facility_id, s.programme_id, t.id AS task_id, t.title, t.category, t.ward_id,
             f.name AS facility, w.name AS ward, p.shortage_notices_per_week::int AS per_week, p.quiet_from, p.quiet_until, p.contractor_name, p.contractor_phone
        FROM slots s JOIN programmes p ON p.id = s.programme_id JOIN tasks t ON t.id = s.task_id JOIN facilities f ON f.id = s.facility_id
        LEFT JOIN wards w ON w.id = t.ward_id
       WHERE s.is_visible AND t.is_published AND ${isShort(now)} AND ${facilityInScope(scope, sql`s.facility_id`)}),
    people AS (
      SELECT v.id, v.name, a.email, r.ward_id,
             (SELECT count(*)::int FROM shortage_notices n WHERE n.volunteer_id IN (${same}) AND n.told_at > ${since}) AS told
        FROM volunteers v JOIN volunteer_accounts a ON a.volunteer_id = v.id AND a.active
        LEFT JOIN residences r ON r.volunteer_id = v.id AND ${livedInOn(sql`r`, sql`${today}`)}
       WHERE v.urgent_notice),
    a AS (
      SELECT s.*, v.id AS volunteer_id, v.name, v.email, v.told, v.ward_id IS NOT DISTINCT FROM s.ward_id AND s.ward_id IS NOT NULL AS in_ward,
             EXISTS (SELECT 1 FROM applications x JOIN tasks y ON y.id = x.task_id
                      WHERE x.volunteer_id = v.id AND x.is_completed AND y.category = s.category) AS did,
             EXISTS (SELECT 1 FROM wards_rels n WHERE n.parent_id = s.ward_id AND n.path = 'neighbours' AND n.wards_id = v.ward_id) AS near
        FROM short s JOIN people v ON v.told < s.per_week
       WHERE NOT EXISTS (SELECT 1 FROM shortage_notices n WHERE n.slot_id = s.id AND n.volunteer_id IN (${same}))
         AND NOT EXISTS (SELECT 1 FROM applications x WHERE x.slot_id = s.id AND x.volunteer_id = v.id))
    SELECT *, ${ageFacts} AS age FROM a
     WHERE (in_ward OR did OR near) AND ${mayBeAsked} AND NOT EXISTS (SELECT 1 FROM applications h WHERE h.volunteer_id = a.volunteer_id AND h.holds_seat AND (${inTheWay}))
     ORDER BY starts_at, id, volunteer_id LIMIT ${limit}`)
  const found = rows.map((row) => ({
    volunteer: String(row['volunteer_id']),
    age: row['age'] as AgeAsked,
    slot: String(row['id']),
    startsAt: new Date(row['starts_at'] as string),
    endsAt: new Date(row['ends_at'] as string),
    told: Number(row['told']),
    found: { ward: row['in_ward'] === true, category: row['did'] === true, near: row['near'] === true },
    perWeek: Number(row['per_week']),
    quietHours: quietHoursOf(row),
    name: String(row['name']),
    email: String(row['email']),
    listing: String(row['task_id']),
    title: String(row['title']),
    facility: String(row['facility']),
    ward: (row['ward'] as string | null) ?? null,
    seatsLeft: Number(row['seats_left']),
    office: { name: String(row['contractor_name']), phone: (row['contractor_phone'] as string | null) ?? null },
  }))
  return (await ofAge(db, found)).map(({ age: _, ...candidate }) => candidate)
}
