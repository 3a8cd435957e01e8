import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'

export type HiddenFacility = { id: string; revision: number; facilityId: string; facility: string; madeAt: string }

/** The facilities that a resident does not want to see, the last one first. The scope is the person: nobody else's wishes. */
export async function hiddenFacilities(db: Database, { volunteer }: { volunteer: string }): Promise<HiddenFacility[]> {
  const { rows } = await db.execute(sql`
    SELECT b.id, b.revision::int AS revision, f.id AS "facilityId", f.name AS facility, b.made_at AS "madeAt"
      FROM blocks b JOIN facilities f ON f.id = b.facility_id
     WHERE b.of_volunteer_id = ${volunteer}::uuid AND b.is_active ORDER BY b.made_at DESC, b.id LIMIT 200`)
  return rows as HiddenFacility[]
}
