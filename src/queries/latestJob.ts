import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { LongJobKind } from '@/domain/longJob/longJob'
import { type LongJob, longJob } from './longJobs'

/** The job under way for a kind and what it is about; else the newest that is over, null where there never was one. */
export async function latestJob(db: Database, { key, kind }: { kind: LongJobKind; key: string }): Promise<LongJob | null> {
  const { rows } = await db.execute(sql`
    SELECT id FROM long_jobs WHERE kind::text = ${kind} AND key = ${key} ORDER BY is_open DESC, asked_at DESC, id LIMIT 1`)
  return rows[0] ? longJob(db, String(rows[0]['id'])) : null
}
