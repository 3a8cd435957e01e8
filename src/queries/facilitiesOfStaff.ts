import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { OwnFacility } from '@/domain/facility/chosenFacilities'
import { facilityInScope, type Scope } from './scope'

/** The facilities somebody works for, those of one corporation beside each other; at most 200. */
export async function facilitiesOfStaff(db: Database, { scope }: { scope: Scope }): Promise<OwnFacility[]> {
  const { rows } = await db.execute(sql`
    SELECT f.id, f.name, nullif(btrim(f.corporate_name), '') AS corporation FROM facilities f
     WHERE ${facilityInScope(scope, sql`f.id`)} ORDER BY nullif(btrim(f.corporate_name), '') NULLS LAST, f.name, f.id LIMIT 200`)
  return rows as OwnFacility[]
}
