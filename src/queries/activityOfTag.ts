import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'

/** The activity of the running programme that a tag belongs to; null for a tag nobody gave out. */
export async function activityOfTag(db: Database, tag: string | null): Promise<string | null> {
  if (tag === null) return null
  const { rows } = await db.execute(sql`
    SELECT a.id FROM outreach_activities a JOIN programmes p ON p.id = a.programme_id
     WHERE p.is_current AND a.tag = ${tag} ORDER BY p.starts_on DESC LIMIT 1`)
  return (rows[0]?.['id'] as string | undefined) ?? null
}
