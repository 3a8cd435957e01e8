import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'

/** How many people were entered or changed since they were last compared with the others. */
export async function matchPending(db: Database): Promise<number> {
  const { rows } = await db.execute(sql`SELECT count(*)::int AS pending FROM volunteer_match_pending`)
  return Number(rows[0]?.['pending'] ?? 0)
}
