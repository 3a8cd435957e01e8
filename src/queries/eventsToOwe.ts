import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Day } from '@/domain/calendar/jst'

export type EventToOwe = {
  kind: 'seminar_report' | 'consultation_report' | 'minutes' | 'accident_report'
  /** The record's id; the month of consultations that are reported together. */
  record: string
  programme: string
  /** What the seminar or meeting was called; of a consultation the facility or its month, of an accident its number. */
  about: string
  eventOn: Day
}

/**
 * Seminars, consultations and meetings that were held, and accidents, whose document is not in the register yet, or is
 * there under another day from which its date follows. An accident is an injury, a damage or a leak of personal data (clause 13(3)).
 */
export async function eventsToOwe(db: Database): Promise<EventToOwe[]> {
  const { rows } = await db.execute(sql`
    WITH held AS (
      SELECT 'seminar_report' AS kind, s.id::text AS record, s.programme_id AS programme, s.title AS about,
             to_char(s.starts_at AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM-DD') AS "eventOn"
        FROM seminars s WHERE s.status::text = 'held'
      UNION ALL
      SELECT DISTINCT 'consultation_report',
             CASE WHEN p.consultations_by_month IS FALSE THEN c.id::text ELSE left(c.held_on, 7) END, c.programme_id,
             CASE WHEN p.consultations_by_month IS FALSE THEN f.name ELSE left(c.held_on, 7) END,
             CASE WHEN p.consultations_by_month IS FALSE THEN c.held_on
                  ELSE to_char(date_trunc('month', c.held_on::date) + interval '1 month - 1 day', 'YYYY-MM-DD') END
        FROM consultations c JOIN facilities f ON f.id = c.facility_id JOIN programmes p ON p.id = c.programme_id
       WHERE c.status::text = 'held' AND c.held_on IS NOT NULL
      UNION ALL
      SELECT 'minutes', m.id::text, m.programme_id, m.title, m.held_on FROM meetings m WHERE m.status::text = 'held'
      UNION ALL
      SELECT 'accident_report', i.id::text, i.programme_id, i.number, to_char(i.detected_at AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM-DD')
        FROM incidents i WHERE i.status::text <> 'dismissed' AND (i.kind::text IN ('injury', 'property') OR i.is_personal_data))
    SELECT held.* FROM held LEFT JOIN deliverables d ON d.programme_id = held.programme AND d.kind::text = held.kind AND d.subject = held.record
     WHERE d.id IS NULL OR (d.submitted_version = 0 AND d.due_rule::text = 'event' AND d.event_on <> held."eventOn") ORDER BY held."eventOn", held.record LIMIT 500`)
  return rows as EventToOwe[]
}
