import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Day } from '@/domain/calendar/jst'

export type EventToOwe = {
  kind: 'seminar_report' | 'consultation_report'
  record: string
  programme: string
  /** What the seminar was called; of a consultation the facility. */
  about: string
  eventOn: Day
}

/** Seminars and consultations that were held and whose report is not in the register yet, or is there under another day. */
export async function eventsToOwe(db: Database): Promise<EventToOwe[]> {
  const { rows } = await db.execute(sql`
    WITH held AS (
      SELECT 'seminar_report' AS kind, s.id AS record, s.programme_id AS programme, s.title AS about,
             to_char(s.starts_at AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM-DD') AS "eventOn"
        FROM seminars s WHERE s.status::text = 'held'
      UNION ALL
      SELECT 'consultation_report', c.id, c.programme_id, f.name, c.held_on
        FROM consultations c JOIN facilities f ON f.id = c.facility_id WHERE c.status::text = 'held' AND c.held_on IS NOT NULL)
    SELECT held.* FROM held LEFT JOIN deliverables d ON d.programme_id = held.programme AND d.kind::text = held.kind AND d.subject = held.record::text
     WHERE d.id IS NULL OR (d.submitted_version = 0 AND d.event_on <> held."eventOn") ORDER BY held."eventOn", held.record LIMIT 500`)
  return rows as EventToOwe[]
}
