import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { inTheWay } from '@/database/inTheWay'
import { type AgeAsked, ageFacts, mayBeAsked, ofAge } from '@/database/mayBeAsked'
import { dayOf, startOfDay } from '@/domain/calendar/jst'
import { RECEIVED_PER_DAY } from '@/domain/invitation/invitation'
import { type FitFacts, WEIGHT } from '@/domain/recommendation/reasons'
import type { TaskCategory } from '@/domain/task/category'
import { livedInOn } from './counted'
import { facilityInScope, type Scope } from './scope'

/** `id` is the person's number: the name is for nobody who invites. */
export type Invitable = {
  id: string
  volunteer: string
  name: string
  email: string
  startsAt: Date
  category: TaskCategory
  facts: FitFacts
}

/** So many of those with the best reasons are looked at; ten are shown, and few of them may not be invited. */
const LOOKED_AT = 300

/**
 * Who may be invited to a slot that is shown, has a free seat and has not begun: verified residents with an account and a
 * reason, who may be asked for it (`mayBeAsked`), never applied for it nor were invited to it, are free then
 * and were invited fewer than twice today. With it what speaks for them; nothing about who they are. Of
 * the 300 best founded, or the one whose number is given: visits and homes are read in one pass each, and the rest is asked
 * of those few alone.
 */
export async function invitable(
  db: Database,
  { now, number = null, scope, slot }: { now: Date; number?: string | null; scope: Scope; slot: string },
): Promise<Invitable[]> {
  const today = dayOf(now)
  const band = (instant: string) =>
    sql`width_bucket(extract(hour FROM ${sql.raw(instant)} AT TIME ZONE 'Asia/Tokyo')::int, ARRAY[9, 12, 14, 17])`
  const only = (person: string) =>
    number === null ? sql`true` : sql`${sql.raw(person)} = (SELECT id FROM volunteers WHERE number = ${number})`
  const { rows } = await db.execute(sql`
    WITH wanted AS (
      SELECT s.id AS slot_id, s.task_id, s.starts_at, s.ends_at, s.facility_id, s.programme_id, t.category, f.ward_id
        FROM slots s JOIN tasks t ON t.id = s.task_id JOIN facilities f ON f.id = s.facility_id
       WHERE s.id = ${slot}::uuid AND s.is_visible AND s.seats_taken < s.capacity AND s.starts_at > ${now.toISOString()}::timestamptz
         AND ${facilityInScope(scope, sql`s.facility_id`)}),
    visits AS (
      SELECT h.volunteer_id, count(*) FILTER (WHERE h.facility_id = w.facility_id)::int AS here, count(*) FILTER (WHERE t.category = w.category)::int AS of_category,
             count(*) FILTER (WHERE ${band('h.starts_at')} = ${band('w.starts_at')})::int AS in_band
        FROM wanted w CROSS JOIN applications h JOIN tasks t ON t.id = h.task_id WHERE h.is_completed AND ${only('h.volunteer_id')} GROUP BY h.volunteer_id),
    homes AS (
      SELECT r.volunteer_id, bool_or(r.ward_id = w.ward_id) AS same_ward
        FROM wanted w JOIN residences r ON ${livedInOn(sql`r`, sql`${today}`)} AND ${only('r.volunteer_id')}
         AND (r.ward_id = w.ward_id OR r.ward_id IN (SELECT n.wards_id FROM wards_rels n WHERE n.parent_id = w.ward_id AND n.path = 'neighbours'))
       GROUP BY r.volunteer_id),
    best AS (
      SELECT v.id, v.number, v.name, coalesce(d.here, 0) AS here, coalesce(d.of_category, 0) AS of_category, coalesce(d.in_band, 0) AS in_band,
             coalesce(r.same_ward, false) AS same_ward, coalesce(NOT r.same_ward, false) AS next_ward
        FROM (SELECT volunteer_id FROM visits UNION SELECT volunteer_id FROM homes) known JOIN volunteers v ON v.id = known.volunteer_id
        LEFT JOIN visits d ON d.volunteer_id = v.id LEFT JOIN homes r ON r.volunteer_id = v.id
       WHERE v.verified_at IS NOT NULL AND v.withdrawn_at IS NULL AND v.merged_into_id IS NULL AND v.archived_at IS NULL
         AND EXISTS (SELECT 1 FROM volunteer_accounts c WHERE c.volunteer_id = v.id AND c.active)
       ORDER BY (coalesce(d.here, 0) > 0)::int * ${WEIGHT.been_here} + (coalesce(d.of_category, 0) > 0)::int * ${WEIGHT.same_category}
                + coalesce(r.same_ward::int * ${WEIGHT.same_ward} + (NOT r.same_ward)::int * ${WEIGHT.next_ward}, 0)
                + (coalesce(d.in_band, 0) > 0)::int * ${WEIGHT.same_band} DESC, v.number
       LIMIT ${LOOKED_AT}),
    a AS (SELECT w.*, v.id AS volunteer_id, v.number, v.name, c.email, v.here, v.of_category, v.in_band, v.same_ward, v.next_ward
            FROM wanted w CROSS JOIN best v JOIN volunteer_accounts c ON c.volunteer_id = v.id AND c.active)
    SELECT a.number, a.volunteer_id, a.name, a.email, a.starts_at, a.category::text AS category, a.same_ward, a.next_ward, a.here, a.of_category, a.in_band, ${ageFacts} AS age
      FROM a
     WHERE ${mayBeAsked}
       AND NOT EXISTS (SELECT 1 FROM applications x WHERE x.slot_id = a.slot_id AND x.volunteer_id = a.volunteer_id)
       AND NOT EXISTS (SELECT 1 FROM invitations i WHERE i.slot_id = a.slot_id AND i.volunteer_id = a.volunteer_id)
       AND (SELECT count(*) FROM invitations i WHERE i.volunteer_id = a.volunteer_id AND i.made_at >= ${startOfDay(today).toISOString()}::timestamptz) < ${RECEIVED_PER_DAY}
       AND NOT EXISTS (SELECT 1 FROM applications h WHERE h.volunteer_id = a.volunteer_id AND h.holds_seat AND (${inTheWay}))`)
  const found = rows.map((row) => ({
    id: String(row['number']),
    volunteer: String(row['volunteer_id']),
    age: row['age'] as AgeAsked,
    name: String(row['name']),
    email: String(row['email']),
    startsAt: new Date(row['starts_at'] as string),
    category: row['category'] as TaskCategory,
    facts: {
      visitsHere: Number(row['here']),
      visitsOfCategory: Number(row['of_category']),
      visitsInBand: Number(row['in_band']),
      sameWard: row['same_ward'] === true,
      nextWard: row['next_ward'] === true,
    },
  }))
  return (await ofAge(db, found)).map(({ age: _, ...person }) => person)
}
