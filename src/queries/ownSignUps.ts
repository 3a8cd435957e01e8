import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { AttendanceStatus } from '@/domain/seminar/attendance'
import { facilityInScope, type Scope } from './scope'

export type OwnSignUp = {
  facility: string
  name: string
  attendance: string | null
  revision: number | null
  status: AttendanceStatus | null
}

/** Each facility within the scope with its sign-up for a seminar, if it has one; at most 200. */
export async function ownSignUps(db: Database, { scope, seminar }: { seminar: string; scope: Scope }): Promise<OwnSignUp[]> {
  const { rows } = await db.execute(sql`
    SELECT f.id AS facility, f.name, a.id AS attendance, a.revision::int AS revision, a.status::text AS status
      FROM facilities f LEFT JOIN seminar_attendances a ON a.facility_id = f.id AND a.seminar_id = ${seminar}
     WHERE ${facilityInScope(scope, sql`f.id`)} ORDER BY f.name, f.id LIMIT 200`)
  return rows as OwnSignUp[]
}
