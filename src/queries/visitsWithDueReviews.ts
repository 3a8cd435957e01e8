import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Batch } from './batch'

/** Visits with a review whose time to be released has come by an instant, by id. Of every programme. */
export async function visitsWithDueReviews(db: Database, { after, limit, until }: Batch): Promise<string[]> {
  const { rows } = await db.execute(sql`
    SELECT DISTINCT application_id AS id FROM reviews
     WHERE released_at IS NULL AND hidden_at IS NULL AND release_due_at <= ${until.toISOString()}::timestamptz
       AND (${after}::uuid IS NULL OR application_id > ${after}::uuid)
     ORDER BY application_id LIMIT ${limit}`)
  return rows.map((row) => row['id'] as string)
}
