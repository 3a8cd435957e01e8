import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'

export type FacilityStaff = { id: string; name: string; email: string; active: boolean }

/** The accounts that look after a facility, by name; switched-off ones as well. For the office. */
export async function staffOfFacility(db: Database, facility: string): Promise<FacilityStaff[]> {
  const { rows } = await db.execute(sql`
    SELECT u.id, u.name, u.email, u.active IS NOT FALSE AS active FROM users u
     WHERE u.role::text = 'facility'
       AND EXISTS (SELECT 1 FROM users_rels r WHERE r.parent_id = u.id AND r.path = 'facilities' AND r.facilities_id = ${facility}::uuid)
     ORDER BY u.name, u.id LIMIT 100`)
  return rows as FacilityStaff[]
}
