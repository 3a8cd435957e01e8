import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { databaseOf } from '@/database/handle'

/** When each duty last ran without fault, and when it last failed, since this was written down before. */
export type DutyRuns = { ran: ReadonlyMap<string, Date>; failed: ReadonlyMap<string, Date> }

/** Writes down that the automatic work goes on, so that somebody notices when it does not. */
export async function keepDutyRuns(payload: Payload, { failed, ran }: DutyRuns): Promise<void> {
  const rows = [...new Set([...ran.keys(), ...failed.keys()])].sort().map((name) => ({
    name,
    ran: ran.get(name)?.toISOString() ?? null,
    failed: failed.get(name)?.toISOString() ?? null,
  }))
  if (rows.length === 0) return
  await databaseOf(payload).execute(sql`
    INSERT INTO duty_runs AS d (name, ran_at, failed_at)
    SELECT name, ran, failed FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS g(name text, ran timestamptz, failed timestamptz)
    ON CONFLICT (name) DO UPDATE SET ran_at = coalesce(EXCLUDED.ran_at, d.ran_at), failed_at = coalesce(EXCLUDED.failed_at, d.failed_at)`)
}
