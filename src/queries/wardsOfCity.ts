import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'

export type WardChoice = { id: string; name: string }

/** The wards to choose from, in the city's order. Public by nature. */
export async function wardsOfCity(db: Database): Promise<WardChoice[]> {
  const { rows } = await db.execute(sql`SELECT id, name FROM wards ORDER BY "order", id`)
  return rows as WardChoice[]
}
