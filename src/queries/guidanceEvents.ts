import { sql } from '@payloadcms/db-postgres/drizzle'

/*
 * Clause 5(4), said once. An event is a consultation that was held, for its facility; or a seminar that was held, for
 * each facility recorded as attending. Its day is the day of the consultation, or the day in Tokyo on which the seminar
 * began. The days before and after are as many as its programme says (30 unless agreed otherwise): before are those that
 * end the day before; after begin with the day itself, on which a listing is often written together.
 */
export const guidanceEvents = sql`(
  SELECT 'consultation' AS kind, c.id, c.facility_id, c.programme_id, c.held_on::date AS day, p.outcome_days::int AS days
    FROM consultations c JOIN programmes p ON p.id = c.programme_id WHERE c.status::text = 'held'
   UNION ALL
  SELECT 'seminar', s.id, a.facility_id, s.programme_id, (s.starts_at AT TIME ZONE 'Asia/Tokyo')::date, p.outcome_days::int
    FROM seminar_attendances a JOIN seminars s ON s.id = a.seminar_id JOIN programmes p ON p.id = s.programme_id
   WHERE s.status::text = 'held' AND a.status::text = 'attended' AND a.facility_id IS NOT NULL)`

export const daysBefore = sql`daterange(e.day - e.days, e.day)`
export const daysAfter = sql`daterange(e.day, e.day + e.days)`

/** The day in Tokyo on which a listing was first published. */
export const firstPublishedOn = sql`(t.first_published_at AT TIME ZONE 'Asia/Tokyo')::date`
