import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { type Month, lastDayOf, periodOf } from '@/domain/calendar/jst'
import type { Motive } from '@/domain/people/profile'
import { residentOn } from './counted'
import { residenceInScope, type Scope } from './scope'

/**
 * The people of イ (`residentOn`) at the end of a month by motive (clause 5(6)). Who chose several counts in each, so the
 * counts add up to more than the people; who chose none stands in none. Motives without anybody are left out.
 */
export async function residentsByMotive(
  db: Database,
  { month, scope }: { month: Month; scope: Scope },
): Promise<{ motive: Motive; count: number }[]> {
  const { rows } = await db.execute(sql`
    SELECT m.value::text AS motive, count(DISTINCT v.id)::int AS count
      FROM volunteers v JOIN residences r ON r.volunteer_id = v.id JOIN volunteers_motives m ON m.parent_id = v.id
     WHERE ${residentOn(sql`v`, sql`r`, sql`${lastDayOf(month)}`, sql`${periodOf(month).until.toISOString()}::timestamptz`)}
       AND ${residenceInScope(scope, sql`r.ward_id`)}
     GROUP BY m.value ORDER BY m.value`)
  return rows as { motive: Motive; count: number }[]
}
