import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from './handle'

const BATCH = 500

/** The rows of a query a few hundred at a time, through a cursor: `db` has to be a transaction (`inSnapshot`). */
export async function* readThrough(db: Database, query: SQL): AsyncGenerator<Record<string, unknown>[]> {
  await db.execute(sql`DECLARE listed NO SCROLL CURSOR FOR ${query}`)
  for (;;) {
    const { rows } = await db.execute(sql`FETCH FORWARD ${sql.raw(String(BATCH))} FROM listed`)
    if (rows.length > 0) yield rows
    if (rows.length < BATCH) break
  }
  await db.execute(sql`CLOSE listed`)
}
