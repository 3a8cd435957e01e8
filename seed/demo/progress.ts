import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'

/*
 * How far the demo has been loaded, in Payload's key-value table. Every batch of steps stores its key and the ids it
 * made in its own transaction: after a kill, a batch is either there with its key or not there at all.
 */
const STATE = 'demo'
const BATCH = 'demo/batch/'

/** `now` decides the plan; a load that is taken up again goes on with the one it began with. */
export type DemoState = { now: string; plan: string; finishedAt: string | null }

/**
 * `lax`: the commit of this transaction waits for no disk. A power cut may then take the last batches, each with its
 * note, and the load goes on where they began.
 */
const write = (db: Database, key: string, data: unknown, { lax }: { lax: boolean }): Promise<unknown> =>
  db.execute(sql`
  WITH commit AS (SELECT set_config('synchronous_commit', ${lax ? 'off' : 'on'}, true))
  INSERT INTO payload_kv (id, key, data) SELECT gen_random_uuid(), ${key}, ${JSON.stringify(data)}::jsonb FROM commit
  ON CONFLICT (key) DO UPDATE SET data = excluded.data`)

/** null when no demo was ever begun here. */
export async function readState(db: Database): Promise<DemoState | null> {
  const { rows } = await db.execute(sql`SELECT data FROM payload_kv WHERE key = ${STATE}`)
  return (rows[0]?.['data'] as DemoState | undefined) ?? null
}

export const writeState = async (db: Database, state: DemoState): Promise<void> =>
  void (await write(db, STATE, state, { lax: false }))

export const writeBatch = async (db: Database, key: string, made: Record<string, string>): Promise<void> =>
  void (await write(db, `${BATCH}${key}`, made, { lax: true }))

/** The batches that stand and everything they made. */
export async function readBatches(db: Database): Promise<{ done: Set<string>; ids: Map<string, string> }> {
  const { rows } = await db.execute(sql`SELECT key, data FROM payload_kv WHERE starts_with(key, ${BATCH})`)
  const ids = new Map<string, string>()
  for (const { data } of rows) for (const [name, id] of Object.entries(data as Record<string, string>)) ids.set(name, id)
  return { done: new Set(rows.map(({ key }) => String(key).slice(BATCH.length))), ids }
}

/** What only a load in progress needs. */
export const forgetBatches = async (db: Database): Promise<void> =>
  void (await db.execute(sql`DELETE FROM payload_kv WHERE starts_with(key, ${BATCH})`))
