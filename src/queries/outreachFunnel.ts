import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { addDays, type Day, startOfDay } from '@/domain/calendar/jst'
import type { ActivityFunnel, Untagged } from '@/domain/publicity/funnel'

export type OutreachFunnel = { activities: ActivityFunnel[]; untagged: Untagged }

/**
 * Of each activity of a programme begun by the end of a day, how many came by its address and how far they have come (clauses
 * 5(1), 5(2)); and the same of those who came without a tag. A facility is its office number and belongs to the activity of
 * its first request; a resident is a person, merged records counted once, and belongs to that of the first record that has
 * one; those without a tag are counted from the programme's first day. Newest activity first; at most 1000.
 */
export async function outreachFunnel(db: Database, { day, programme }: { programme: string; day: Day }): Promise<OutreachFunnel> {
  const until = sql`${startOfDay(addDays(day, 1)).toISOString()}::timestamptz`
  const { rows } = await db.execute(sql`
  WITH activity AS (
    SELECT id, title, tag, channel::text AS channel, done_on FROM outreach_activities
     WHERE programme_id = ${programme}::uuid AND done_on <= ${day} ORDER BY done_on DESC, id LIMIT 1000),
  visited AS (
    SELECT v.activity_id AS id, sum(v.visits)::int AS visits, sum(v.begun)::int AS begun
      FROM outreach_visits v JOIN activity a ON a.id = v.activity_id WHERE v.day <= ${day} GROUP BY v.activity_id),
  request AS (
    SELECT DISTINCT ON (q.office_number) q.office_number AS office, q.came_by_id AS id FROM facility_requests q
     WHERE q.programme_id = ${programme}::uuid AND q.created_at < ${until} ORDER BY q.office_number, q.created_at, q.id),
  registered AS (
    SELECT DISTINCT r.office_number AS office FROM facility_registrations r
     WHERE r.programme_id = ${programme}::uuid AND r.starts_on <= ${day}),
  listed AS (
    SELECT DISTINCT f.office_number AS office FROM tasks t JOIN facilities f ON f.id = t.facility_id
     WHERE t.programme_id = ${programme}::uuid AND t.first_published_at < ${until}),
  office AS (
    SELECT q.id, q.office IS NOT NULL AS requested, r.office IS NOT NULL AS registered, r.office IS NOT NULL AND l.office IS NOT NULL AS listed
      FROM request q FULL JOIN registered r ON r.office = q.office LEFT JOIN listed l ON l.office = r.office),
  facility AS (
    SELECT id, count(*) FILTER (WHERE requested)::int AS requested, count(*) FILTER (WHERE registered)::int AS facilities,
           count(*) FILTER (WHERE listed)::int AS listed
      FROM office GROUP BY id),
  person AS (
    SELECT coalesce(v.merged_into_id, v.id) AS person, (array_agg(v.came_by_id ORDER BY v.registered_at, v.id) FILTER (WHERE v.came_by_id IS NOT NULL))[1] AS id
      FROM volunteers v JOIN programmes p ON p.id = ${programme}::uuid
     WHERE v.registered_at < ${until} AND (v.came_by_id IS NOT NULL OR to_char(v.registered_at AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM-DD') >= p.starts_on)
     GROUP BY 1),
  resident AS (
    SELECT p.id, count(*)::int AS residents,
           count(*) FILTER (WHERE EXISTS (SELECT 1 FROM applications a WHERE a.volunteer_id = p.person AND a.programme_id = ${programme}::uuid AND a.applied_at < ${until}))::int AS applied
      FROM person p GROUP BY p.id),
  origin AS (SELECT id, title, tag, channel, done_on FROM activity UNION ALL SELECT NULL, NULL, NULL, NULL, NULL)
  SELECT o.id, o.title, o.tag, o.channel, coalesce(v.visits, 0) AS visits, coalesce(v.begun, 0) AS begun, coalesce(f.requested, 0) AS requested,
         coalesce(f.facilities, 0) AS facilities, coalesce(f.listed, 0) AS listed, coalesce(r.residents, 0) AS residents, coalesce(r.applied, 0) AS applied
    FROM origin o LEFT JOIN visited v ON v.id = o.id LEFT JOIN facility f ON f.id IS NOT DISTINCT FROM o.id
    LEFT JOIN resident r ON r.id IS NOT DISTINCT FROM o.id
   ORDER BY o.done_on DESC NULLS LAST, o.id`)
  const { applied, facilities, listed, requested, residents } = rows.find(({ id }) => id === null) as Untagged
  return {
    activities: rows.filter(({ id }) => id !== null) as ActivityFunnel[],
    untagged: { requested, facilities, listed, residents, applied },
  }
}
