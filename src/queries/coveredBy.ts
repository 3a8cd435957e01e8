import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import { covers } from '@/database/registrationHolds'

/**
 * The facilities (`facility_id`, `programme_id`) that a registration covers: all services of its office number, or its
 * own service where the programme counts number and service.
 */
export const coveredBy = (registration: string): SQL => sql`
  (SELECT f.id AS facility_id, r.programme_id FROM facility_registrations r
     JOIN facilities f ON ${covers(sql`r`, sql`f`)}
    WHERE r.id = ${registration})`
