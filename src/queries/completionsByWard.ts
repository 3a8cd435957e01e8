import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Period } from '@/domain/calendar/jst'
import type { CountBy } from '@/domain/report/monthlyFigures'
import { completedWithin } from './counted'
import { facilityInScope, type Scope } from './scope'

/** Completed visits of a span by the ward of the facility; wards without any stand with 0, a facility without a ward as an empty key. */
export async function completionsByWard(
  db: Database,
  { period, programme, scope }: { period: Period; programme: string; scope: Scope },
): Promise<CountBy<string>[]> {
  const { rows } = await db.execute(sql`
    WITH counted AS (
      SELECT f.ward_id, count(*)::int AS count
        FROM applications a JOIN facilities f ON f.id = a.facility_id
       WHERE a.programme_id = ${programme} AND ${completedWithin(sql`a`, sql`${period.from.toISOString()}::timestamptz`, sql`${period.until.toISOString()}::timestamptz`)}
         AND ${facilityInScope(scope, sql`a.facility_id`)}
       GROUP BY f.ward_id)
    SELECT coalesce(w.id, '') AS key, coalesce(w.name, '') AS label, coalesce(c.count, 0) AS count
      FROM (SELECT w.* FROM wards w JOIN programmes p ON p.municipality_id = w.municipality_id AND p.id = ${programme}) w
      FULL JOIN counted c ON c.ward_id = w.id
     ORDER BY w."order" NULLS LAST`)
  return rows as CountBy<string>[]
}
