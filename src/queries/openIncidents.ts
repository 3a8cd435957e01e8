import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { IncidentKind, IncidentStatus } from '@/domain/incident/incident'

export type OpenIncident = {
  id: string
  number: string
  kind: IncidentKind
  status: IncidentStatus
  detectedAt: Date
  cityDueAt: Date
  cityToldAt: Date | null
  /** Until when the city hears of it again; null where that does not run. */
  followUpDueAt: Date | null
}

/** When the city last heard of an incident `i`. */
export const lastTold = sql`greatest(i.city_told_at, (SELECT max(f.at) FROM incidents_follow_ups f WHERE f._parent_id = i.id))`

/** Incidents that are not settled, the oldest first. */
export async function openIncidents(db: Database, limit: number): Promise<OpenIncident[]> {
  const { rows } = await db.execute(sql`
    SELECT i.id, i.number, i.kind::text AS kind, i.status::text AS status, i.detected_at AS "detectedAt", i.city_due_at AS "cityDueAt", i.city_told_at AS "cityToldAt",
           CASE WHEN i.city_told_at IS NOT NULL AND i.ended_at IS NULL THEN ${lastTold} + make_interval(hours => p.incident_follow_up_hours::int) END AS "followUpDueAt"
      FROM incidents i JOIN programmes p ON p.id = i.programme_id
     WHERE i.status::text IN ('open', 'handling') ORDER BY i.detected_at, i.id LIMIT ${limit}`)
  return rows.map((row) => ({
    ...(row as unknown as OpenIncident),
    detectedAt: new Date(row['detectedAt'] as string),
    cityDueAt: new Date(row['cityDueAt'] as string),
    cityToldAt: row['cityToldAt'] ? new Date(row['cityToldAt'] as string) : null,
    followUpDueAt: row['followUpDueAt'] ? new Date(row['followUpDueAt'] as string) : null,
  }))
}
