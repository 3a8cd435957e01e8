import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'

export type PairDecision = { decision: 'merged' | 'different'; at: Date; by: string }

/** What was decided last about two records, in whichever order; null when nothing was. */
export async function lastDecision(db: Database, [one, other]: readonly [string, string]): Promise<PairDecision | null> {
  const { rows } = await db.execute(sql`
    SELECT decision::text AS decision, at, by_name AS by FROM duplicate_decisions
     WHERE least(kept_id, other_id) = least(${one}::uuid, ${other}::uuid) AND greatest(kept_id, other_id) = greatest(${one}::uuid, ${other}::uuid)
     ORDER BY at DESC LIMIT 1`)
  const row = rows[0]
  return row ? { ...(row as PairDecision), at: new Date(row['at'] as string) } : null
}
