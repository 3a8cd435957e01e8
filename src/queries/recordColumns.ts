import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'

/* What a list of records says of each, from the tables r, f, w, t, a and v that its query names. */

/** An instant as ISO 8601 in UTC. */
export const shownAt = (at: SQL): SQL => sql`to_char(${at} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`
export const officeColumns = sql`f.name, f.office_number AS detail`
export const wardColumns = sql`w.name AS ward, f.ward_id::text AS ward_id`
export const noPerson = sql`NULL::text AS age_band, NULL::text AS experience`
export const workColumns = sql`f.service_code::text AS service, t.category::text AS category`
export const listingColumns = sql`t.title AS name, f.name AS detail, ${wardColumns}, ${noPerson}, ${workColumns}`
export const visitColumns = sql`t.title AS name, f.name AS detail, ${wardColumns}, a.applicant_age_band::text AS age_band,
  a.applicant_experience::text AS experience, ${workColumns}, ${shownAt(sql`a.starts_at`)} AS at, v.number AS note`
export const visitJoins = sql`JOIN tasks t ON t.id = a.task_id JOIN facilities f ON f.id = a.facility_id
  JOIN volunteers v ON v.id = a.volunteer_id LEFT JOIN wards w ON w.id = f.ward_id`
