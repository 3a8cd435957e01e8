import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { ApplicationStatus } from '@/domain/application/status'

/** What must be known to mend a record where it is found. `status`: of a visit. */
export type Mendable = { id: string; revision: number; status: ApplicationStatus | null }

/** The facilities or visits of these ids as they stand now. */
export async function mendable(db: Database, table: 'facilities' | 'applications', ids: readonly string[]): Promise<Mendable[]> {
  if (ids.length === 0) return []
  const status = table === 'applications' ? sql`status::text` : sql`NULL::text`
  const { rows } = await db.execute(sql`
    SELECT id, revision::int AS revision, ${status} AS status FROM ${sql.identifier(table)}
     WHERE id IN (SELECT value::uuid FROM json_array_elements_text(${JSON.stringify(ids)}::json))`)
  return rows as Mendable[]
}
