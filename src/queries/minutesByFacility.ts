import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { type Month, periodOf } from '@/domain/calendar/jst'
import { completedWithin } from './counted'
import { minutesWorked } from './minutesWorked'
import { facilityInScope, type Scope } from './scope'

export type MinutesOfFacility = { facility: string; name: string; visits: number; minutes: number }

/**
 * The minutes worked in the completed visits of a month (JST, by their beginning), by facility, the most first, and of
 * all facilities together.
 */
export async function minutesByFacility(
  db: Database,
  { limit, month, programme, scope }: { programme: string; month: Month; scope: Scope; limit: number },
): Promise<{ facilities: MinutesOfFacility[]; total: { visits: number; minutes: number } }> {
  const { from, until } = periodOf(month)
  const [first, end] = [sql`${from.toISOString()}::timestamptz`, sql`${until.toISOString()}::timestamptz`]
  const { rows } = await db.execute(sql`
    SELECT q.facility_id AS facility, f.name, q.visits, q.minutes, sum(q.visits) OVER ()::int AS "allVisits", sum(q.minutes) OVER ()::int AS "allMinutes"
      FROM (SELECT a.facility_id, count(*)::int AS visits, sum(${minutesWorked(sql`a`)})::int AS minutes
              FROM applications a
             WHERE a.programme_id = ${programme}::uuid AND ${completedWithin(sql`a`, first, end)} AND ${facilityInScope(scope, sql`a.facility_id`)}
             GROUP BY a.facility_id) q
      JOIN facilities f ON f.id = q.facility_id
     ORDER BY q.minutes DESC, q.visits DESC, f.id LIMIT ${limit}`)
  return {
    facilities: rows.map((row) => ({
      facility: String(row['facility']),
      name: String(row['name']),
      visits: Number(row['visits']),
      minutes: Number(row['minutes']),
    })),
    total: { visits: Number(rows[0]?.['allVisits'] ?? 0), minutes: Number(rows[0]?.['allMinutes'] ?? 0) },
  }
}
