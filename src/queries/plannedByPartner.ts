import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { PlanPoint } from './plannedByMonth'

/** The agreed cumulative plans of a programme's partners, a point for each partner, figure and month that has one. */
export async function plannedByPartner(db: Database, programme: string): Promise<(PlanPoint & { partner: string })[]> {
  const { rows } = await db.execute(sql`
    SELECT partner_id AS partner, figure::text AS figure, month, planned::int AS planned FROM targets
     WHERE programme_id = ${programme} AND partner_id IS NOT NULL ORDER BY partner_id, figure, month`)
  return rows as (PlanPoint & { partner: string })[]
}
