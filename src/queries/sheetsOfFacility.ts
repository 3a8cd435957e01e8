import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { facilityInScope, type Scope } from './scope'

export type SheetChoice = { id: string; title: string }

/** The carving sheets of a facility, the latest first; at most 50. */
export async function sheetsOfFacility(
  db: Database,
  { facility, scope }: { facility: string; scope: Scope },
): Promise<SheetChoice[]> {
  const { rows } = await db.execute(sql`
    SELECT id, title FROM carving_sheets WHERE facility_id = ${facility} AND ${facilityInScope(scope, sql`facility_id`)}
     ORDER BY updated_at DESC, id LIMIT 50`)
  return rows as SheetChoice[]
}
