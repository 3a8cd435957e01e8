import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { PlannedStops } from '@/domain/serviceLevel/uptime'

/** How planned stops count in the 稼働率 of a programme (clause 6(1)イ), as its service level says; left out while none is written. */
export async function plannedStops(db: Database, programme: string): Promise<PlannedStops> {
  const { rows } = await db.execute(sql`
    SELECT planned_stops::text AS planned FROM service_levels WHERE programme_id = ${programme}::uuid ORDER BY created_at DESC LIMIT 1`)
  return (rows[0]?.['planned'] as PlannedStops | undefined) ?? 'left_out'
}
