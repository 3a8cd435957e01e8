import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'

/**
 * What facilities are called, by id. For whoever knows the ids from records of their own: names of facilities are public
 * with their listings, the directory is not.
 */
export async function facilityNames(db: Database, { ids }: { ids: readonly string[] }): Promise<Map<string, string>> {
  const { rows } = await db.execute(
    sql`SELECT id, name FROM facilities WHERE id IN (SELECT value::uuid FROM json_array_elements_text(${JSON.stringify(ids)}::json))`,
  )
  return new Map(rows.map(({ id, name }) => [String(id), String(name)]))
}
