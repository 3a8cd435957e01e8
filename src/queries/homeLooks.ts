import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Looks } from '@/domain/visit/since'

/** When somebody last looked at their first screen, and when the visit before ended; null for whoever never did. */
export async function homeLooks(db: Database, account: string): Promise<Looks | null> {
  const { rows } = await db.execute(sql`SELECT seen_at, before_at FROM home_visits WHERE user_id = ${account}::uuid`)
  const [row] = rows
  if (!row) return null
  return { seenAt: new Date(row['seen_at'] as string), beforeAt: row['before_at'] ? new Date(row['before_at'] as string) : null }
}
