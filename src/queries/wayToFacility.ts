import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Parking } from '@/domain/facility/access'
import { facilityInScope, type Scope } from './scope'

/** What the record of a facility says of the way there; null outside the scope. */
export async function wayToFacility(
  db: Database,
  { facility, scope }: { facility: string; scope: Scope },
): Promise<{ id: string; nearestStop: string | null; parking: Parking | null } | null> {
  const { rows } = await db.execute(sql`
    SELECT f.id, f.nearest_stop AS "nearestStop", f.parking::text AS parking FROM facilities f
     WHERE f.id = ${facility}::uuid AND ${facilityInScope(scope, sql`f.id`)}`)
  return (rows[0] as { id: string; nearestStop: string | null; parking: Parking | null } | undefined) ?? null
}
