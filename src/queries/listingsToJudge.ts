import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'

/** Listings not yet closed that were judged by other rules than those of a version, by id; `after` is the last id of the batch before. */
export async function listingsToJudge(
  db: Database,
  { after, limit, version }: { after: string | null; limit: number; version: number },
): Promise<string[]> {
  const { rows } = await db.execute(sql`
    SELECT id FROM tasks
     WHERE check_version IS DISTINCT FROM ${version} AND status::text <> 'closed' AND (${after}::uuid IS NULL OR id > ${after}::uuid)
     ORDER BY id LIMIT ${limit}`)
  return rows.map((row) => row['id'] as string)
}
