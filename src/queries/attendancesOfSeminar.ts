import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { AttendanceStatus, AttendeeKind } from '@/domain/seminar/attendance'
import { facilityInScope, type Scope } from './scope'

export type SeminarAttendanceRow = {
  id: string
  revision: number
  facility: string | null
  /** The number of a resident who is registered. */
  volunteer: string | null
  name: string | null
  kind: AttendeeKind
  people: number
  status: AttendanceStatus
  /** Whether anybody can be written to: staff of the facility, or the resident's account. */
  hasMail: boolean
}

/** Everybody who signed up for a seminar, cancelled, came or stayed away; facilities first, at most 500. */
export async function attendancesOfSeminar(
  db: Database,
  { scope, seminar }: { seminar: string; scope: Scope },
): Promise<SeminarAttendanceRow[]> {
  const { rows } = await db.execute(sql`
    SELECT a.id, a.revision::int AS revision, f.name AS facility, v.number AS volunteer, a.attendee_name AS name,
           a.attendee_kind::text AS kind, a.people::int AS people, a.status::text AS status,
           (EXISTS (SELECT 1 FROM users_rels r JOIN users u ON u.id = r.parent_id AND u.active IS NOT FALSE AND u.role::text = 'facility'
                     WHERE r.path = 'facilities' AND r.facilities_id = a.facility_id)
            OR EXISTS (SELECT 1 FROM volunteer_accounts c WHERE c.volunteer_id = a.volunteer_id AND c.active)) AS "hasMail"
      FROM seminar_attendances a LEFT JOIN facilities f ON f.id = a.facility_id LEFT JOIN volunteers v ON v.id = a.volunteer_id
     WHERE a.seminar_id = ${seminar} AND ${facilityInScope(scope, sql`a.facility_id`)}
     ORDER BY f.name NULLS LAST, a.created_at, a.id LIMIT 500`)
  return rows as SeminarAttendanceRow[]
}
