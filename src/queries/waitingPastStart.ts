import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Batch } from './batch'

/** Unanswered applications whose slot has started by an instant, by id; `after` is the last id of the batch before. */
export async function waitingPastStart(db: Database, { after, limit, until }: Batch): Promise<string[]> {
  const { rows } = await db.execute(sql`
    SELECT id FROM applications
     WHERE is_waiting AND starts_at <= ${until.toISOString()}::timestamptz AND (${after}::uuid IS NULL OR id > ${after}::uuid)
     ORDER BY id LIMIT ${limit}`)
  return rows.map((row) => row['id'] as string)
}
