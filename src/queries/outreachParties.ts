import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import { standsOn } from '@/database/registrationHolds'
import { addDays, type Day, startOfDay } from '@/domain/calendar/jst'
import type { ServiceCode } from '@/domain/facility/serviceTypes'
import { facilityInScope, type Scope } from './scope'

export type OutreachAsked = {
  programme: string
  /** As of the end of this day. */
  day: Day
  scope: Scope
  service: ServiceCode | null
  /** For each stage but the last the days after which a wait is long (waitingDaysOf). */
  waitingDays: readonly number[]
}

/** A ward says whose rows also where a party is in no directory; a facility's staff see nothing of others. */
const inScope = (scope: Scope): SQL =>
  scope.kind === 'ward' ? sql`p.ward_id = ${scope.ward}` : facilityInScope(scope, sql`p.facility`)

/**
 * How far facilities have come (clauses 5(1), 5(5)), one row for each office number that was contacted, asked to be
 * registered, or was registered in a programme; and one for each corporation that was contacted itself and none of whose
 * offices is among them. What was said to a corporation was said to its offices. `step` is the place in OUTREACH_STAGES:
 *
 * 0 tried to reach; 1 told: reached for the first time; 2 interested: said so, or sent the form; 3 registered: the first
 * day in the ledger; 4 listed: the day a listing of its was first published; 5 received: the day of its first completed
 * visit. A party stands at the last one it has a day for, whether or not the ones before are known. `dates` are all of
 * them, `since` that of its step, `days` those passed since. `ended` says why nobody waits: registered once and no more, or
 * declined by what was written last. The text begins with WITH and ends with the rows of `staged`.
 */
export const outreachParties = ({ day, programme, scope, service, waitingDays }: OutreachAsked): SQL => {
  const until = sql`${startOfDay(addDays(day, 1)).toISOString()}::timestamptz`
  const dayIn = (at: SQL) => sql`to_char(${at} AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM-DD')`
  const newest = (what: SQL) => sql`(array_agg(${what} ORDER BY c.day DESC, c.created_at DESC, c.id))[1]`
  return sql`
  WITH contact AS (
    SELECT c.id, c.contacted_on AS day, c.outcome::text AS outcome, c.party_name AS name, c.ward_id, c.service_code::text AS service, c.created_at,
           coalesce(f.office_number, c.office_number) AS office, coalesce(f.corporate_number, c.corporate_number) AS corporation,
           CASE WHEN c.next_step_done_on IS NULL THEN c.next_step_due_on END AS due_on, c.next_step
      FROM outreach_contacts c LEFT JOIN facilities f ON f.id = c.facility_id
     WHERE c.programme_id = ${programme} AND c.contacted_on <= ${day}),
  request AS (
    SELECT q.office_number AS office, min(${dayIn(sql`q.created_at`)}) AS first_on, max(${dayIn(sql`q.created_at`)}) AS last_on,
           bool_and(q.status::text = 'declined') AS declined, max(${dayIn(sql`q.decided_at`)}) AS decided_on,
           (array_agg(q.id ORDER BY q.created_at, q.id))[1] AS id, (array_agg(q.facility_name ORDER BY q.created_at DESC, q.id))[1] AS name
      FROM facility_requests q WHERE q.programme_id = ${programme} AND q.created_at < ${until} GROUP BY q.office_number),
  registration AS (
    SELECT r.office_number AS office, min(r.starts_on) AS first_on, bool_or(${standsOn(sql`r`, sql`${day}`)}) AS stands,
           (array_agg(r.id ORDER BY r.starts_on, r.id))[1] AS id, (array_agg(r.facility_id ORDER BY r.starts_on DESC, r.id))[1] AS facility
      FROM facility_registrations r WHERE r.programme_id = ${programme} AND r.starts_on <= ${day} GROUP BY r.office_number),
  listing AS (
    SELECT DISTINCT ON (f.office_number) f.office_number AS office, t.id, ${dayIn(sql`t.first_published_at`)} AS first_on
      FROM tasks t JOIN facilities f ON f.id = t.facility_id
     WHERE t.programme_id = ${programme} AND t.first_published_at < ${until} ORDER BY f.office_number, t.first_published_at, t.id),
  visit AS (
    SELECT DISTINCT ON (f.office_number) f.office_number AS office, a.id, ${dayIn(sql`a.starts_at`)} AS first_on
      FROM applications a JOIN facilities f ON f.id = a.facility_id
     WHERE a.programme_id = ${programme} AND a.is_completed AND a.starts_at < ${until} ORDER BY f.office_number, a.starts_at, a.id),
  office AS (
    SELECT office FROM contact WHERE office IS NOT NULL UNION SELECT office FROM request UNION SELECT office FROM registration),
  directory AS (
    SELECT f.office_number AS office, array_agg(f.service_code::text) AS services,
           (array_agg(f.id ORDER BY coalesce(f.id = r.facility, FALSE) DESC, f.service_code, f.id))[1] AS facility
      FROM facilities f JOIN office o ON o.office = f.office_number LEFT JOIN registration r ON r.office = f.office_number GROUP BY f.office_number),
  said AS (
    SELECT c.office, ${newest(sql`c.name`)} AS name, ${newest(sql`c.ward_id`)} AS ward_id, ${newest(sql`c.service`)} AS service,
           ${newest(sql`c.corporation`)} AS corporation
      FROM contact c WHERE c.office IS NOT NULL GROUP BY c.office),
  known AS (
    SELECT o.office, coalesce(f.corporate_number, s.corporation) AS corporation, f.id AS facility, coalesce(f.name, s.name, q.name) AS name,
           coalesce(f.ward_id, s.ward_id) AS ward_id, coalesce(d.services, ARRAY[s.service]) AS services
      FROM office o LEFT JOIN directory d ON d.office = o.office LEFT JOIN facilities f ON f.id = d.facility
      LEFT JOIN said s ON s.office = o.office LEFT JOIN request q ON q.office = o.office),
  party AS (
    SELECT office AS key, known.* FROM known
     UNION ALL
    SELECT 'corporation ' || c.corporation, NULL, c.corporation, NULL, ${newest(sql`c.name`)}, ${newest(sql`c.ward_id`)}, ARRAY[${newest(sql`c.service`)}]
      FROM contact c WHERE c.office IS NULL AND NOT EXISTS (SELECT 1 FROM known WHERE known.corporation = c.corporation) GROUP BY c.corporation),
  heard AS (
    SELECT p.key, c.* FROM party p JOIN contact c ON c.office = p.office
     UNION ALL SELECT p.key, c.* FROM party p JOIN contact c ON c.office IS NULL AND c.corporation = p.corporation),
  spoken AS (
    SELECT c.key, count(*)::int AS contacts, min(c.day) AS first_on, min(c.day) FILTER (WHERE c.outcome <> 'not_reached') AS told_on,
           min(c.day) FILTER (WHERE c.outcome = 'interested') AS interested_on, max(c.day) AS last_on, ${newest(sql`c.id`)} AS last_id,
           ${newest(sql`c.outcome`)} AS last_outcome, min(c.due_on) AS due_on,
           (array_agg(c.id ORDER BY c.due_on, c.created_at, c.id) FILTER (WHERE c.due_on IS NOT NULL))[1] AS due_id,
           (array_agg(c.next_step ORDER BY c.due_on, c.created_at, c.id) FILTER (WHERE c.due_on IS NOT NULL))[1] AS next_step
      FROM heard c GROUP BY c.key),
  fact AS (
    SELECT p.*, h.contacts, h.last_on, h.last_id, h.last_outcome, h.due_on, h.due_id, h.next_step,
           ARRAY[h.first_on, h.told_on, least(h.interested_on, q.first_on), r.first_on, l.first_on, v.first_on]::text[] AS dates,
           q.id AS request, r.id AS registration, l.id AS listing, v.id AS visit,
           CASE WHEN v.id IS NOT NULL THEN 5 WHEN l.id IS NOT NULL THEN 4 WHEN r.id IS NOT NULL THEN 3
                WHEN h.interested_on IS NOT NULL OR q.id IS NOT NULL THEN 2 WHEN h.told_on IS NOT NULL THEN 1 ELSE 0 END AS step,
           CASE WHEN r.id IS NOT NULL THEN CASE WHEN NOT r.stands THEN 'withdrawn' END
                WHEN h.last_outcome = 'declined' AND (q.id IS NULL OR h.last_on >= q.last_on) THEN 'declined'
                WHEN q.declined AND (h.last_on IS NULL OR h.last_on <= q.decided_on) THEN 'declined' END AS ended
      FROM party p LEFT JOIN spoken h ON h.key = p.key LEFT JOIN request q ON q.office = p.office LEFT JOIN registration r ON r.office = p.office
      LEFT JOIN listing l ON l.office = p.office LEFT JOIN visit v ON v.office = p.office
     WHERE ${inScope(scope)} ${service ? sql`AND ${service} = ANY (p.services)` : sql``}),
  staged AS (
    SELECT fact.*, dates[step + 1] AS since, ${day}::date - dates[step + 1]::date AS days,
           ended IS NULL AND step < 5 AS waiting, coalesce(due_on <= ${day}, FALSE) AS due,
           ended IS NULL AND step < 5 AND ${day}::date - dates[step + 1]::date > (ARRAY[${sql.join(
             waitingDays.map((each) => sql`${each}::int`),
             sql`, `,
           )}])[step + 1] AS late
      FROM fact)`
}
