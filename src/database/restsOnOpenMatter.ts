import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from './handle'

/** Whether one of these questions (clause 13(4)) is not agreed on by both sides. */
export async function restsOnOpenMatter(db: Database, matters: readonly string[]): Promise<boolean> {
  if (matters.length === 0) return false
  const { rows } = await db.execute(sql`
    SELECT 1 FROM consultation_matters WHERE id = ANY(${sql.param(matters)}::uuid[]) AND status::text <> 'agreed' LIMIT 1`)
  return rows.length > 0
}
