import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { LongJobKind, LongJobState } from '@/domain/longJob/longJob'

export type LongJob = {
  id: string
  title: string
  kind: LongJobKind
  state: LongJobState
  sentence: string
  done: number
  of: number
  href: string | null
  programme: string
  startedBy: string | null
  starter: string | null
  /** Instants as ISO 8601. */
  askedAt: string
  endedAt: string | null
}

const columns: SQL = sql`j.id, j.title, j.kind::text AS kind, j.state::text AS state, j.sentence, j.done::int AS done, j."of"::int AS "of", j.href,
  j.programme_id AS programme, j.started_by_id AS "startedBy", u.name AS starter, j.asked_at AS "askedAt", j.ended_at AS "endedAt"`

const iso = (value: unknown): string | null => (value ? new Date(value as string).toISOString() : null)
const read = (row: Record<string, unknown>): LongJob =>
  ({ ...row, askedAt: iso(row['askedAt']), endedAt: iso(row['endedAt']) }) as LongJob

/** One long job as it stands; null where there is none. */
export async function longJob(db: Database, id: string): Promise<LongJob | null> {
  const { rows } = await db.execute(sql`
    SELECT ${columns} FROM long_jobs j LEFT JOIN users u ON u.id = j.started_by_id WHERE j.id = ${id}::uuid`)
  return rows[0] ? read(rows[0]) : null
}

/** The newest jobs, those that are not over first; `by`: those of one account, or of all others. */
export async function longJobs(
  db: Database,
  { account, by, limit }: { account: string; by: 'me' | 'others'; limit: number },
): Promise<LongJob[]> {
  const { rows } = await db.execute(sql`
    SELECT ${columns} FROM long_jobs j LEFT JOIN users u ON u.id = j.started_by_id
     WHERE (j.started_by_id IS NOT DISTINCT FROM ${account}::uuid) = ${by === 'me'} ORDER BY j.is_open DESC, j.asked_at DESC, j.id LIMIT ${limit}`)
  return rows.map(read)
}

/** What a job kept of its result; null where it kept nothing. */
export async function dataOfJob(db: Database, id: string): Promise<unknown> {
  const { rows } = await db.execute(sql`SELECT data FROM long_jobs WHERE id = ${id}::uuid`)
  return rows[0]?.['data'] ?? null
}
