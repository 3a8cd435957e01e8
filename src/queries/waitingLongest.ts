import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { facilityInScope, type Scope } from './scope'
import { waitingAhead } from './waitingAhead'

export type Waiting = { facilityId: string; facility: string; ward: string | null; waiting: number; oldestAppliedAt: string }

/** Facilities with unanswered applications to slots still to come, those whose applicant waits longest first. */
export async function waitingLongest(
  db: Database,
  { limit, now, programme, scope }: { limit: number; now: Date; programme: string; scope: Scope },
): Promise<Waiting[]> {
  const { rows } = await db.execute(sql`
    SELECT f.id AS "facilityId", f.name AS facility, w.name AS ward, q.waiting, q.oldest AS "oldestAppliedAt"
      FROM (SELECT a.facility_id, count(*)::int AS waiting, min(a.applied_at) AS oldest
              FROM applications a
             WHERE ${waitingAhead(now)} AND a.programme_id = ${programme} AND ${facilityInScope(scope, sql`a.facility_id`)}
             GROUP BY a.facility_id ORDER BY oldest LIMIT ${limit}) q
      JOIN facilities f ON f.id = q.facility_id LEFT JOIN wards w ON w.id = f.ward_id
     ORDER BY q.oldest`)
  return rows as Waiting[]
}
