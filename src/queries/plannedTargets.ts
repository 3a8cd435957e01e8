import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Month } from '@/domain/calendar/jst'
import type { Figure } from '@/domain/kpi/figure'

export type PlannedTarget = { figure: Figure; month: Month; planned: number }

/** The cumulative plans at the ends of months that the city set for the four figures of a programme. */
export async function plannedTargets(db: Database, programme: string): Promise<PlannedTarget[]> {
  const { rows } = await db.execute(sql`
    SELECT figure::text AS figure, month, planned::int AS planned FROM targets WHERE programme_id = ${programme}::uuid ORDER BY month, figure LIMIT 500`)
  return rows as PlannedTarget[]
}
