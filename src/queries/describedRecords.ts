import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import { lastDayOf } from '@/domain/calendar/jst'
import { listingColumns, noPerson, officeColumns, shownAt, visitColumns, visitJoins, wardColumns } from './recordColumns'
import type { RecordsAsked } from './recordsAsked'

/**
 * Every record of a figure, counted or not: what it is called, for a list of records that no condition finds any more. Of ウ listings and
 * slots (`is_slot`): a month after another definition was agreed follows one that counted by the other.
 */
export function describedRecords({ figure, month }: RecordsAsked): SQL {
  if (figure === 'facilities')
    return sql`SELECT r.id, ${officeColumns}, ${wardColumns}, ${noPerson}, r.starts_on AS at, r.last_day AS note, f.service_code::text AS service, NULL::text AS category, ${noSlot}
      FROM facility_registrations r JOIN facilities f ON f.id = r.facility_id LEFT JOIN wards w ON w.id = f.ward_id`
  if (figure === 'residents')
    return sql`SELECT v.id, v.number AS name, v.age_band::text AS detail, h.ward, h.ward_id, v.age_band::text AS age_band,
             v.experience::text AS experience, ${shownAt(sql`v.verified_at`)} AS at, h.note, NULL::text AS service, NULL::text AS category, ${noSlot}
        FROM volunteers v LEFT JOIN LATERAL (
          SELECT w.name AS ward, r.ward_id::text AS ward_id, r.until AS note FROM residences r LEFT JOIN wards w ON w.id = r.ward_id
           WHERE r.volunteer_id = v.id AND NOT isempty(r.period) AND r.since <= ${lastDayOf(month)} ORDER BY r.since DESC LIMIT 1) h ON TRUE`
  if (figure === 'completions') return sql`SELECT a.id, ${visitColumns}, ${noSlot} FROM applications a ${visitJoins}`
  return sql`SELECT t.id, ${listingColumns}, ${shownAt(sql`t.first_published_at`)} AS at, NULL::text AS note, FALSE AS is_slot
        FROM tasks t JOIN facilities f ON f.id = t.facility_id LEFT JOIN wards w ON w.id = f.ward_id
      UNION ALL
      SELECT s.id, ${listingColumns}, ${shownAt(sql`s.first_visible_at`)}, ${shownAt(sql`s.starts_at`)}, TRUE
        FROM slots s JOIN tasks t ON t.id = s.task_id JOIN facilities f ON f.id = s.facility_id LEFT JOIN wards w ON w.id = f.ward_id`
}

const noSlot = sql`NULL::boolean AS is_slot`
