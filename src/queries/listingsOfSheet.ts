import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { TaskStatus } from '@/domain/task/status'
import { facilityInScope, type Scope } from './scope'

export type ListingOfSheet = { id: string; title: string; status: TaskStatus }

/** The listings that were begun from a carving sheet, the newest first. */
export async function listingsOfSheet(
  db: Database,
  { scope, sheet }: { sheet: string; scope: Scope },
): Promise<ListingOfSheet[]> {
  const { rows } = await db.execute(sql`
    SELECT t.id, t.title, t.status::text AS status FROM tasks t
     WHERE t.carving_sheet_id = ${sheet} AND ${facilityInScope(scope, sql`t.facility_id`)}
     ORDER BY t.created_at DESC, t.id LIMIT 100`)
  return rows as ListingOfSheet[]
}
