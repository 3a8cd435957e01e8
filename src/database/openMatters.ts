import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from './handle'

/** The titles of those of these questions (clause 13(4)) that both sides have not agreed on, oldest first. */
export async function openMatters(db: Database, matters: readonly string[]): Promise<string[]> {
  if (matters.length === 0) return []
  const { rows } = await db.execute(sql`
    SELECT title FROM consultation_matters WHERE id = ANY(${sql.param(matters)}::uuid[]) AND status::text <> 'agreed' ORDER BY created_at, id`)
  return rows.map(({ title }) => String(title))
}
