import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { LEASE_SECONDS, type LongJobKind } from '@/domain/longJob/longJob'
import { longJobTexts as texts } from '@/glossary/longJobs'
import type { JobDone, JobInput } from './handler'

/** The job is no longer this run's: it was cancelled, or another run took it up. */
export class JobLost extends Error {}

export type Leased = {
  id: string
  kind: LongJobKind
  input: JobInput
  programme: string
  startedBy: string | null
  attempts: number
  leaseKey: string
}

const leaseFrom = (now: Date): string => new Date(now.getTime() + LEASE_SECONDS * 1000).toISOString()

/**
 * Takes the oldest job that waits, or whose run gave no sign of life until its lease ran out; null where there is none. Of two who
 * take at once each gets another.
 */
export async function takeJob(db: Database, now: Date): Promise<Leased | null> {
  const { rows } = await db.execute(sql`
    UPDATE long_jobs j SET state = 'running', sentence = ${texts.began}, lease_key = ${randomUUID()}, lease_until = ${leaseFrom(now)}::timestamptz,
           attempts = j.attempts + 1, taken_at = ${now.toISOString()}::timestamptz, updated_at = now()
     WHERE j.id = (SELECT id FROM long_jobs WHERE is_open AND (lease_until IS NULL OR lease_until < ${now.toISOString()}::timestamptz)
                    ORDER BY asked_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING j.id, j.kind::text AS kind, j.input, j.programme_id AS programme, j.started_by_id AS "startedBy", j.attempts::int AS attempts,
              j.lease_key AS "leaseKey"`)
  return (rows[0] as Leased | undefined) ?? null
}

const held = ({ id, leaseKey }: Leased) => sql`id = ${id}::uuid AND is_open AND lease_key = ${leaseKey}`

async function orLost(asked: Promise<{ rows: unknown[] }>): Promise<void> {
  if ((await asked).rows.length === 0) throw new JobLost()
}

/** Holds the job for another while. Throws JobLost where it is not this run's any more. */
export const renewLease = (db: Database, job: Leased, now: Date): Promise<void> =>
  orLost(db.execute(sql`UPDATE long_jobs SET lease_until = ${leaseFrom(now)}::timestamptz WHERE ${held(job)} RETURNING id`))

/** How far it has come; holds it for another while. */
export const noteProgress = (
  db: Database,
  job: Leased,
  { done, now, of, sentence }: { done: number; of: number; sentence: string; now: Date },
): Promise<void> =>
  orLost(
    db.execute(sql`
      UPDATE long_jobs SET done = ${done}, "of" = ${of}, sentence = ${sentence}, lease_until = ${leaseFrom(now)}::timestamptz, updated_at = now()
       WHERE ${held(job)} RETURNING id`),
  )

/** Locks the job for the transaction that ends it. */
export const holdJob = (db: Database, job: Leased): Promise<void> =>
  orLost(db.execute(sql`SELECT id FROM long_jobs WHERE ${held(job)} FOR UPDATE`))

/** Ends the job with what came of it. */
export const endJob = (db: Database, job: Leased, state: 'done' | 'failed', { data, href, sentence }: JobDone, now: Date) =>
  orLost(
    db.execute(sql`
      UPDATE long_jobs SET state = ${state}::enum_long_jobs_state, sentence = ${sentence}, href = ${href},
             data = ${data === undefined ? null : JSON.stringify(data)}::jsonb, done = CASE WHEN ${state === 'done'} THEN "of" ELSE done END,
             ended_at = ${now.toISOString()}::timestamptz, lease_until = NULL, lease_key = NULL, updated_at = now()
       WHERE ${held(job)} RETURNING id`),
  )

/** Gives the job back, to be taken up again after a while. */
export const giveBack = (db: Database, job: Leased, { after, attempts }: { after: Date | null; attempts: number }) =>
  orLost(
    db.execute(sql`
      UPDATE long_jobs SET state = 'waiting', sentence = ${texts.again}, lease_key = NULL, lease_until = ${after?.toISOString() ?? null}::timestamptz,
             attempts = ${attempts}, updated_at = now() WHERE ${held(job)} RETURNING id`),
  )
