import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'

/**
 * The facilities (`facility_id`, `programme_id`) that a registration covers: all services of its office number, or its
 * own service where the programme counts number and service.
 */
export const coveredBy = (registration: string): SQL => sql`
  (SELECT f.id AS facility_id, r.programme_id FROM facility_registrations r
     JOIN facilities f ON r.counting_unit IN (f.office_number, f.office_number || '/' || f.service_code::text)
    WHERE r.id = ${registration})`
