import { sql } from '@payloadcms/db-postgres/drizzle'
import { openTo } from '@/database/closedTo'
import type { Database } from '@/database/handle'
import { inTheWay } from '@/database/inTheWay'
import { type AgeAsked, ageFacts, mayBeAsked, ofAge } from '@/database/mayBeAsked'
import { OPEN_TO_ALL_HOURS } from '@/domain/application/fairShare'
import { dayOf } from '@/domain/calendar/jst'
import type { FitFacts } from '@/domain/recommendation/reasons'
import type { TaskCategory } from '@/domain/task/category'
import { livedInOn } from './counted'

export type RecommendedSlot = {
  /** The slot's id. */
  id: string
  task: string
  title: string
  category: TaskCategory
  facility: string
  ward: string | null
  startsAt: Date
  endsAt: Date
  seatsLeft: number
  facts: FitFacts
}

/** Further ahead than this nothing is recommended: nobody plans so far. */
const DAYS_AHEAD = 42

/**
 * Slots that this resident could take now: visible, not begun, with a free seat, of facilities that are open to them, not
 * applied for, not in the way of what they agreed to, that they may be asked for (`mayBeAsked`) and within their share. Of each
 * listing the soonest one, the 300 that begin first. With it what may speak for it: completed visits at the facility, of the
 * category and at the time of the day (the bands 9, 12, 14 and 17 o'clock), and whether the facility lies in their ward or one
 * beside it. The scope is the person.
 */
export async function recommendedSlots(
  db: Database,
  { now, volunteer }: { now: Date; volunteer: string },
): Promise<RecommendedSlot[]> {
  const [at, today] = [sql`${now.toISOString()}::timestamptz`, dayOf(now)]
  const band = (instant: string) =>
    sql`width_bucket(extract(hour FROM ${sql.raw(instant)} AT TIME ZONE 'Asia/Tokyo')::int, ARRAY[9, 12, 14, 17])`
  const { rows } = await db.execute(sql`
    WITH me AS (SELECT v.id,
                       (SELECT r.ward_id FROM residences r WHERE r.volunteer_id = v.id AND ${livedInOn(sql`r`, sql`${today}`)}
                         ORDER BY r.since DESC LIMIT 1) AS ward_id
                  FROM volunteers v WHERE v.id = ${volunteer}::uuid AND v.withdrawn_at IS NULL AND v.merged_into_id IS NULL AND v.archived_at IS NULL),
         done AS MATERIALIZED (
           SELECT h.facility_id, t.category, ${band('h.starts_at')} AS band FROM applications h JOIN tasks t ON t.id = h.task_id
            WHERE h.volunteer_id = ${volunteer}::uuid AND h.is_completed),
         ahead AS (SELECT h.programme_id, count(*) AS visits FROM applications h
                    WHERE h.volunteer_id = ${volunteer}::uuid AND h.is_live AND h.starts_at > ${at} GROUP BY h.programme_id),
         soonest AS (
           SELECT DISTINCT ON (a.task_id) a.id, a.task_id, a.facility_id, a.starts_at, a.ends_at, a.capacity - a.seats_taken AS seats_left, a.programme_id, a.volunteer_id
             FROM (SELECT s.*, me.id AS volunteer_id FROM slots s, me
                    WHERE s.is_visible AND s.starts_at > ${at} AND s.starts_at < ${at} + make_interval(days => ${DAYS_AHEAD}) AND s.seats_taken < s.capacity) a
             JOIN programmes p ON p.id = a.programme_id LEFT JOIN ahead ON ahead.programme_id = p.id
            WHERE ${openTo(volunteer, sql`a.facility_id`)} AND ${mayBeAsked}
              AND (p.fair_share_visits IS NULL OR coalesce(ahead.visits, 0) < p.fair_share_visits OR a.starts_at <= ${at} + make_interval(hours => ${OPEN_TO_ALL_HOURS}))
              AND NOT EXISTS (SELECT 1 FROM applications h WHERE h.volunteer_id = a.volunteer_id AND h.slot_id = a.id AND h.is_live)
              AND NOT EXISTS (SELECT 1 FROM applications h WHERE h.volunteer_id = a.volunteer_id AND h.holds_seat AND (${inTheWay}))
            ORDER BY a.task_id, a.starts_at, a.id),
         fitting AS (SELECT a.*, ${ageFacts} AS age FROM (SELECT * FROM soonest ORDER BY starts_at, id LIMIT 300) a)
    SELECT s.id, t.id AS task, t.title, t.category::text AS category, f.name AS facility, w.name AS ward, s.starts_at, s.ends_at, s.seats_left::int AS seats_left, s.age,
           (SELECT count(*)::int FROM done WHERE done.facility_id = s.facility_id) AS here,
           (SELECT count(*)::int FROM done WHERE done.category = t.category) AS of_category,
           (SELECT count(*)::int FROM done WHERE done.band = ${band('s.starts_at')}) AS in_band,
           coalesce(f.ward_id = me.ward_id, false) AS same_ward,
           EXISTS (SELECT 1 FROM wards_rels n WHERE n.parent_id = f.ward_id AND n.path = 'neighbours' AND n.wards_id = me.ward_id) AS next_ward
      FROM fitting s JOIN tasks t ON t.id = s.task_id JOIN facilities f ON f.id = s.facility_id LEFT JOIN wards w ON w.id = f.ward_id, me`)
  const found = rows.map((row) => ({
    volunteer,
    age: row['age'] as AgeAsked,
    id: String(row['id']),
    task: String(row['task']),
    title: String(row['title']),
    category: row['category'] as TaskCategory,
    facility: String(row['facility']),
    ward: row['ward'] as string | null,
    startsAt: new Date(row['starts_at'] as string),
    endsAt: new Date(row['ends_at'] as string),
    seatsLeft: Number(row['seats_left']),
    facts: {
      visitsHere: Number(row['here']),
      visitsOfCategory: Number(row['of_category']),
      visitsInBand: Number(row['in_band']),
      sameWard: row['same_ward'] === true,
      nextWard: row['next_ward'] === true,
    },
  }))
  return (await ofAge(db, found)).map(({ age: _, volunteer: __, ...slot }) => slot)
}
