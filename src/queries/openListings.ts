import { sql } from '@payloadcms/db-postgres/drizzle'
import { openTo } from '@/database/closedTo'
import { lastDayOf, periodOf } from '@/database/periodOfListing'
import type { Database } from '@/database/handle'
import type { ListingPeriod } from '@/domain/flexible/kind'
import { type Day, dayOf, periodOfDays } from '@/domain/calendar/jst'
import type { TaskCategory } from '@/domain/task/category'
import type { Meals } from '@/domain/task/offer'
import { facilityInScope, type Scope } from './scope'
import { isShort } from './shortSlots'

/** `isShort`: people are wanted urgently. */
export type OpenSlot = { id: string; startsAt: string; endsAt: string; seatsLeft: number; isShort: boolean }
export type OpenListing = {
  id: string
  title: string
  category: TaskCategory
  beginnerFriendly: boolean
  highSchoolWelcome: boolean
  meals: Meals | null
  facility: string
  nearestStop: string | null
  walkMinutes: number | null
  ward: string | null
  isRemote: boolean
  /** Within which the time is agreed with each person; null where there are slots. */
  period: ListingPeriod | null
  /** The first slots to come, at most three of them. */
  slots: OpenSlot[]
  openSlots: number
}

type Asked = {
  /** `ward` is the filter by ward; nobody sees more here than what is published. */
  scope: Scope
  category: TaskCategory | null
  day: Day | null
  beginnerFriendly: boolean
  /** Only what is done at home or online. */
  remote?: boolean
  /** The resident who asks; null for everybody else. */
  volunteer: string | null
  /** Those that begin soonest first, or those published last. */
  order: 'soonest' | 'newest'
  now: Date
  page: number
  perPage: number
}

/**
 * Published listings with at least one visible slot that has not begun, of facilities that are open to the asking
 * resident, and those whose time is agreed within a period that is not over. A slot without a free seat is shown with 0 seats left, because one can apply for the waiting list. `total`
 * counts listings.
 */
export async function openListings(
  db: Database,
  { scope, category, day, beginnerFriendly, remote = false, volunteer, order, now, page, perPage }: Asked,
): Promise<{ total: number; listings: OpenListing[] }> {
  const on = day ? periodOfDays(day, day) : null
  const onDay = on
    ? sql`AND s.starts_at >= ${on.from.toISOString()}::timestamptz AND s.starts_at < ${on.until.toISOString()}::timestamptz`
    : sql``
  const withinPeriod = day ? sql`AND x.flexible_from <= ${day} AND ${lastDayOf(sql`x`)} >= ${day}` : sql``
  const ofCategory = category ? sql`AND t.category::text = ${category}` : sql``
  const forBeginners = beginnerFriendly ? sql`AND t.beginner_friendly` : sql``
  const atHome = remote ? sql`AND t.is_remote` : sql``
  const inOrder = order === 'newest' ? sql`first_published_at DESC, id` : sql`next_at, id`
  const { rows } = await db.execute(sql`
    WITH open AS MATERIALIZED (
      SELECT s.id, s.task_id, s.starts_at, s.ends_at, (s.capacity - s.seats_taken)::int AS seats_left, ${isShort(now)} AS is_short
        FROM slots s JOIN programmes p ON p.id = s.programme_id WHERE s.is_visible AND s.starts_at > ${now.toISOString()}::timestamptz ${onDay}
         AND NOT (s.seats_taken >= s.capacity AND EXISTS (SELECT 1 FROM tasks x WHERE x.id = s.task_id AND x.timing::text = 'flexible'))),
    found AS MATERIALIZED (
      SELECT t.id, t.title, t.category::text AS category, t.beginner_friendly, t.high_school_welcome, t.meals::text AS meals, t.first_published_at,
             t.is_remote IS TRUE AS is_remote, ${periodOf(sql`t`)} AS period,
             f.name AS facility, f.nearest_stop, f.walk_minutes::int AS walk_minutes, w.name AS ward, o.next_at, o.open_slots
        FROM (SELECT task_id, min(starts_at) AS next_at, count(*)::int AS open_slots FROM open GROUP BY task_id
              UNION ALL
              SELECT x.id, greatest(${now.toISOString()}::timestamptz, (x.flexible_from || 'T00:00:00+09:00')::timestamptz), 0 FROM tasks x
               WHERE x.is_published AND x.timing::text = 'flexible' AND ${lastDayOf(sql`x`)} >= ${dayOf(now)} ${withinPeriod} AND x.id NOT IN (SELECT task_id FROM open)) o
        JOIN tasks t ON t.id = o.task_id JOIN facilities f ON f.id = t.facility_id LEFT JOIN wards w ON w.id = t.ward_id
       WHERE t.is_published AND ${openTo(volunteer, sql`t.facility_id`)} AND ${facilityInScope(scope, sql`t.facility_id`)} ${ofCategory} ${forBeginners} ${atHome}),
    paged AS (SELECT * FROM found ORDER BY ${inOrder} LIMIT ${perPage} OFFSET ${(page - 1) * perPage})
    SELECT (SELECT count(*)::int FROM found) AS total,
           (SELECT coalesce(jsonb_agg(jsonb_build_object(
                     'id', p.id, 'title', p.title, 'category', p.category, 'beginnerFriendly', coalesce(p.beginner_friendly, false),
                     'highSchoolWelcome', coalesce(p.high_school_welcome, false), 'meals', p.meals, 'nearestStop', p.nearest_stop, 'walkMinutes', p.walk_minutes,
                     'facility', p.facility, 'ward', p.ward, 'openSlots', p.open_slots, 'isRemote', p.is_remote, 'period', p.period,
                     'slots', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'startsAt', n.starts_at, 'endsAt', n.ends_at, 'seatsLeft', n.seats_left, 'isShort', n.is_short) ORDER BY n.starts_at, n.id), '[]'::jsonb)
                                 FROM (SELECT * FROM open WHERE open.task_id = p.id ORDER BY starts_at, id LIMIT 3) n))
                   ORDER BY ${inOrder}), '[]'::jsonb) FROM paged p) AS listings`)
  const row = rows[0] as { total: number; listings: OpenListing[] }
  return { total: row.total, listings: row.listings }
}
