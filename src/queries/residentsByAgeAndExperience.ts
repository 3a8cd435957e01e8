import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { type Month, lastDayOf, periodOf } from '@/domain/calendar/jst'
import type { AgeBand, Experience } from '@/domain/people/profile'
import { residentOn } from './counted'
import { residenceInScope, type Scope } from './scope'

export type AgeAndExperience = { ageBand: AgeBand; experience: Experience; count: number }

/**
 * The people of イ (`residentOn`) at the end of a month by age band and experience, as both stand on their record now
 * (clause 5(6)). Pairs without anybody are left out; the counts add up to イ.
 */
export async function residentsByAgeAndExperience(
  db: Database,
  { month, scope }: { month: Month; scope: Scope },
): Promise<AgeAndExperience[]> {
  const { rows } = await db.execute(sql`
    SELECT v.age_band::text AS "ageBand", v.experience::text AS experience, count(DISTINCT v.id)::int AS count
      FROM volunteers v JOIN residences r ON r.volunteer_id = v.id
     WHERE ${residentOn(sql`v`, sql`r`, sql`${lastDayOf(month)}`, sql`${periodOf(month).until.toISOString()}::timestamptz`)}
       AND ${residenceInScope(scope, sql`r.ward_id`)}
     GROUP BY v.age_band, v.experience ORDER BY v.age_band, v.experience`)
  return rows as AgeAndExperience[]
}
