import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'

/** Within how many hours the city is told of an incident, and how often it hears of it again (null: nothing agreed), in a programme. */
export async function incidentHours(db: Database, programme: string): Promise<{ first: number | null; followUp: number | null }> {
  const { rows } = await db.execute(sql`
    SELECT incident_city_hours::int AS first, incident_follow_up_hours::int AS "followUp" FROM programmes WHERE id = ${programme}::uuid`)
  return (rows[0] as { first: number; followUp: number | null } | undefined) ?? { first: null, followUp: null }
}
