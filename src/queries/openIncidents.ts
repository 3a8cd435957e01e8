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
}

/** Incidents that are not settled, the oldest first. */
export async function openIncidents(db: Database, limit: number): Promise<OpenIncident[]> {
  const { rows } = await db.execute(sql`
    SELECT id, number, kind::text AS kind, status::text AS status, detected_at AS "detectedAt", city_due_at AS "cityDueAt", city_told_at AS "cityToldAt"
      FROM incidents WHERE status::text IN ('open', 'handling') ORDER BY detected_at, id LIMIT ${limit}`)
  return rows.map((row) => ({
    ...(row as unknown as OpenIncident),
    detectedAt: new Date(row['detectedAt'] as string),
    cityDueAt: new Date(row['cityDueAt'] as string),
    cityToldAt: row['cityToldAt'] ? new Date(row['cityToldAt'] as string) : null,
  }))
}
