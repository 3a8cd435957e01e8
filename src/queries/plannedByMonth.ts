import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Month } from '@/domain/calendar/jst'
import type { Figure } from '@/domain/kpi/figure'

export type PlanPoint = { figure: Figure; month: Month; planned: number }

/** The agreed cumulative plan of a programme as a whole, a point for each figure and month that has one, in order. */
export async function plannedByMonth(db: Database, programme: string): Promise<PlanPoint[]> {
  const { rows } = await db.execute(sql`
    SELECT figure::text AS figure, month, planned::int AS planned FROM targets WHERE programme_id = ${programme} AND partner_id IS NULL ORDER BY figure, month`)
  return rows as PlanPoint[]
}
