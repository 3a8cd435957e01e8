import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'

/** What a partner is called; null where there is none. */
export async function partnerName(db: Database, id: string): Promise<string | null> {
  const { rows } = await db.execute(sql`SELECT name FROM partners WHERE id = ${id}::uuid`)
  return (rows[0]?.['name'] as string | undefined) ?? null
}
