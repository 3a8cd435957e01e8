import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Day } from '@/domain/calendar/jst'
import type { AttendanceStatus, AttendeeKind } from '@/domain/seminar/attendance'

export type ReportedAttendance = {
  kind: AttendeeKind
  people: number
  status: AttendanceStatus
  facility: string | null
  /** What somebody who came said, where the office released it for the report. */
  voice: string | null
  followUp: string | null
  doneOn: Day | null
}

/** Who signed up for a seminar and came, as its report tells it: nobody by name. At most 500. */
export async function attendancesForReport(db: Database, seminar: string): Promise<ReportedAttendance[]> {
  const { rows } = await db.execute(sql`
    SELECT a.attendee_kind::text AS kind, a.people::int AS people, a.status::text AS status, a.facility_id AS facility,
           CASE WHEN a.in_report AND a.status::text = 'attended' THEN nullif(btrim(a.opinion), '') END AS voice,
           nullif(btrim(a.follow_up), '') AS "followUp", nullif(a.follow_up_done_on, '') AS "doneOn"
      FROM seminar_attendances a WHERE a.seminar_id = ${seminar}::uuid ORDER BY a.created_at, a.id LIMIT 500`)
  return rows as ReportedAttendance[]
}
