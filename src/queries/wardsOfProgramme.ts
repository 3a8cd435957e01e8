import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'

/** The wards of a programme's municipality, in their order. */
export async function wardsOfProgramme(db: Database, programme: string): Promise<{ id: string; name: string }[]> {
  const { rows } = await db.execute(sql`
    SELECT w.id, w.name FROM wards w JOIN programmes p ON p.municipality_id = w.municipality_id WHERE p.id = ${programme} ORDER BY w."order", w.id`)
  return rows as { id: string; name: string }[]
}
