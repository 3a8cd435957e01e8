import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { type Month, lastDayOf, periodOf } from '@/domain/calendar/jst'
import type { ResidenceProof } from '@/domain/people/profile'
import { residentOn } from './counted'
import { residenceInScope, type Scope } from './scope'

/**
 * The people of イ (`residentOn`) at the end of a month by how it was made sure that they live in the city (clause 5(5)イ).
 * The counts add up to イ; what rests on the person's own word is not in it.
 */
export async function residentsByProof(
  db: Database,
  { month, scope }: { month: Month; scope: Scope },
): Promise<{ proof: ResidenceProof; count: number }[]> {
  const { rows } = await db.execute(sql`
    SELECT r.proof::text AS proof, count(DISTINCT v.id)::int AS count
      FROM volunteers v JOIN residences r ON r.volunteer_id = v.id
     WHERE ${residentOn(sql`v`, sql`r`, sql`${lastDayOf(month)}`, sql`${periodOf(month).until.toISOString()}::timestamptz`)}
       AND ${residenceInScope(scope, sql`r.ward_id`)}
     GROUP BY r.proof ORDER BY r.proof`)
  return rows as { proof: ResidenceProof; count: number }[]
}
