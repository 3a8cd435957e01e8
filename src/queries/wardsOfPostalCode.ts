import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'

/** The wards of the city in which a postal code of seven digits lies, in their order: none outside, several where it straddles. */
export async function wardsOfPostalCode(db: Database, postalCode: string | null): Promise<string[]> {
  if (postalCode === null) return []
  const { rows } = await db.execute(sql`
    SELECT w.id FROM wards w WHERE EXISTS (SELECT 1 FROM postal_areas p WHERE p.ward_id = w.id AND p.postal_code = ${postalCode})
     ORDER BY w."order", w.id`)
  return rows.map(({ id }) => String(id))
}
