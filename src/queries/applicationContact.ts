import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { ApplicationStatus } from '@/domain/application/status'
import { facilityInScope, type Scope } from './scope'

export type ApplicationContact = {
  facilityId: string
  volunteerId: string
  status: ApplicationStatus
  endsAt: Date
  name: string
  daysAfterVisit: number
}

/**
 * Whose contact belongs to an application of the scope, and what decides whether it may be shown; null when there is
 * no such application there. Holds the application, so that it is not cancelled between the question and the answer.
 */
export async function applicationContact(
  db: Database,
  { application, scope }: { application: string; scope: Scope },
): Promise<ApplicationContact | null> {
  const { rows } = await db.execute(sql`
    SELECT a.facility_id AS "facilityId", a.volunteer_id AS "volunteerId", a.status::text, a.ends_at AS "endsAt", v.name,
           p.contact_days_after_visit::int AS "daysAfterVisit"
      FROM applications a JOIN volunteers v ON v.id = a.volunteer_id JOIN programmes p ON p.id = a.programme_id
     WHERE a.id = ${application} AND ${facilityInScope(scope, sql`a.facility_id`)} FOR SHARE OF a`)
  const row = rows[0]
  return row ? { ...(row as ApplicationContact), endsAt: new Date(row['endsAt'] as string) } : null
}
