import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { covers, standsOn } from '@/database/registrationHolds'
import { lastDayOf, type Month, periodOf } from '@/domain/calendar/jst'
import { FINDING_KINDS, type FindingKind } from '@/domain/report/quality'
import { completedWithin } from './counted'
import { undecidedPairs } from './duplicatePairs'
import { facilityInScope, type Scope } from './scope'
import { unsettledWithin } from './unsettled'

export type FindingsAsked = { programme: string; month: Month; now: Date; scope: Scope }
/** One record that contradicts something. No names of people: residents stand by their number; of a pair `other` is the second. */
export type Finding = { id: string; other: string | null; name: string; detail: string | null; at: string | null }

const isoOf = (at: SQL): SQL => sql`to_char(${at} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`
const dayOfVisit = sql`to_char(a.starts_at AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM-DD')`

/** Completed visits of the month that a condition finds. */
function visits({ month, programme, scope }: FindingsAsked, condition: SQL): SQL {
  const { from, until } = periodOf(month)
  const within = completedWithin(sql`a`, sql`${from.toISOString()}::timestamptz`, sql`${until.toISOString()}::timestamptz`)
  return sql`
    SELECT a.id::text AS id, NULL::text AS other, t.title AS name, f.name || '　' || v.number AS detail, ${isoOf(sql`a.starts_at`)} AS at
      FROM applications a JOIN tasks t ON t.id = a.task_id JOIN facilities f ON f.id = a.facility_id
      JOIN volunteers v ON v.id = a.volunteer_id JOIN programmes p ON p.id = a.programme_id
     WHERE a.programme_id = ${programme} AND ${within} AND ${facilityInScope(scope, sql`a.facility_id`)} AND (${condition})`
}

/** A registration of the office, or of its service where services are counted, stands on the day of the visit. */
const registered = sql`EXISTS (SELECT 1 FROM facility_registrations r
   WHERE r.programme_id = a.programme_id AND ${covers(sql`r`, sql`f`)} AND ${standsOn(sql`r`, dayOfVisit)})`

const FOUND: Record<FindingKind, (asked: FindingsAsked) => SQL> = {
  visit_unregistered_facility: (asked) => visits(asked, sql`NOT ${registered}`),
  visit_before_person: (asked) => visits(asked, sql`a.ends_at < v.registered_at`),
  visit_after_leaving: (asked) => visits(asked, sql`v.withdrawn_at <= a.starts_at`),
  recorded_before_visit: (asked) => visits(asked, sql`a.attended_at < a.starts_at OR a.completed_at < a.starts_at`),
  slot_outside_contract: ({ programme, scope }) => sql`
    SELECT s.id::text AS id, NULL::text AS other, t.title AS name, f.name AS detail, ${isoOf(sql`s.starts_at`)} AS at
      FROM slots s JOIN tasks t ON t.id = s.task_id JOIN facilities f ON f.id = s.facility_id JOIN programmes p ON p.id = s.programme_id
     WHERE s.programme_id = ${programme} AND s.status::text <> 'cancelled' AND ${facilityInScope(scope, sql`s.facility_id`)}
       AND (s.starts_at < p.starts_on::timestamp AT TIME ZONE 'Asia/Tokyo' OR s.starts_at >= (p.ends_on::date + 1)::timestamp AT TIME ZONE 'Asia/Tokyo')`,
  registration_backwards: ({ programme, scope }) => sql`
    SELECT r.id::text AS id, NULL::text AS other, f.name AS name, r.office_number AS detail, r.starts_on AS at
      FROM facility_registrations r JOIN facilities f ON f.id = r.facility_id
     WHERE r.programme_id = ${programme} AND ${facilityInScope(scope, sql`r.facility_id`)} AND r.last_day < r.starts_on`,
  facility_without_ward: ({ month, programme, scope }) => sql`
    SELECT f.id::text AS id, NULL::text AS other, f.name AS name, f.office_number AS detail, r.starts_on AS at
      FROM facility_registrations r JOIN facilities f ON f.id = r.facility_id
     WHERE r.programme_id = ${programme} AND ${facilityInScope(scope, sql`f.id`)} AND f.ward_id IS NULL
       AND r.starts_on <= ${lastDayOf(month)} AND (r.last_day IS NULL OR r.last_day >= ${`${month}-01`})`,
  unsettled_visits: ({ month, now, programme, scope }) => sql`
    SELECT a.id::text AS id, NULL::text AS other, t.title AS name, f.name AS detail, ${isoOf(sql`a.starts_at`)} AS at
      FROM applications a JOIN tasks t ON t.id = a.task_id JOIN facilities f ON f.id = a.facility_id
     WHERE a.programme_id = ${programme} AND ${unsettledWithin({ month, now, scope })}`,
  duplicate_people: ({ scope }) => sql`
    SELECT a.id::text AS id, b.id::text AS other, a.number || ' / ' || b.number AS name, NULL::text AS detail,
           ${isoOf(sql`greatest(a.registered_at, b.registered_at)`)} AS at
      FROM ${undecidedPairs} WHERE ${scope.kind === 'all' ? sql`TRUE` : sql`FALSE`}`,
  resident_without_ward: ({ month, scope }) => sql`
    SELECT v.id::text AS id, NULL::text AS other, v.number AS name, NULL::text AS detail, ${isoOf(sql`v.verified_at`)} AS at
      FROM volunteers v
     WHERE v.verified_at < ${periodOf(month).until.toISOString()}::timestamptz AND v.merged_into_id IS NULL
       AND (v.withdrawn_at IS NULL OR v.withdrawn_at >= ${periodOf(month).until.toISOString()}::timestamptz)
       AND NOT EXISTS (SELECT 1 FROM residences r WHERE r.volunteer_id = v.id AND r.period @> (${lastDayOf(month)})::date)
       AND ${scope.kind === 'all' ? sql`TRUE` : sql`FALSE`}`,
  listing_without_slots: ({ month, programme, scope }) => sql`
    SELECT t.id::text AS id, NULL::text AS other, t.title AS name, f.name AS detail, ${isoOf(sql`t.first_published_at`)} AS at
      FROM tasks t JOIN facilities f ON f.id = t.facility_id
     WHERE t.programme_id = ${programme} AND ${facilityInScope(scope, sql`t.facility_id`)} AND t.is_published AND t.timing::text = 'fixed'
       AND t.first_published_at < ${periodOf(month).until.toISOString()}::timestamptz
       AND NOT EXISTS (SELECT 1 FROM slots s WHERE s.task_id = t.id AND s.first_visible_at IS NOT NULL)`,
}

/** How many records of each kind contradict something, of one month (JST) of a programme. */
export async function findingCounts(db: Database, asked: FindingsAsked): Promise<Record<FindingKind, number>> {
  const counts = FINDING_KINDS.map(
    (kind) => sql`SELECT ${kind} AS kind, count(*)::int AS count FROM (${FOUND[kind](asked)}) found`,
  )
  const { rows } = await db.execute(sql.join(counts, sql` UNION ALL `))
  return Object.fromEntries(rows.map(({ count, kind }) => [kind, count])) as Record<FindingKind, number>
}

/** The first records of one kind, the latest first. */
export async function findingsOf(
  db: Database,
  { kind, limit, ...asked }: FindingsAsked & { kind: FindingKind; limit: number },
): Promise<Finding[]> {
  const { rows } = await db.execute(
    sql`SELECT * FROM (${FOUND[kind](asked)}) found ORDER BY at DESC NULLS LAST, name, id LIMIT ${limit}`,
  )
  return rows as Finding[]
}
