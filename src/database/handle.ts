import type { Payload, PayloadRequest } from 'payload'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { toSentence } from './constraints'

/** What queries need of a connection or a transaction. */
export type Database = { execute: (query: SQL) => Promise<{ rows: Record<string, unknown>[] }> }

type Adapter = { drizzle: Database; sessions: Record<string, { db: Database } | undefined> }
const adapterOf = (payload: Payload): Adapter => payload.db as unknown as Adapter

/** The driver's error holds the statement and its values, which may be personal data: it goes no further than this. */
const guarded = (db: Database): Database => ({
  execute: async (query) => {
    try {
      return await db.execute(query)
    } catch (error) {
      throw toSentence(error)
    }
  },
})

/** The pool, outside any transaction: for screens and figures. */
export const databaseOf = (payload: Payload): Database => guarded(adapterOf(payload).drizzle)

/** The request's transaction, so that what is read is what will be written; the pool when there is none. */
export async function transactionOf(req: Pick<PayloadRequest, 'payload' | 'transactionID'>): Promise<Database> {
  const id = await req.transactionID
  const session = id === undefined ? undefined : adapterOf(req.payload).sessions[String(id)]?.db
  return session ? guarded(session) : databaseOf(req.payload)
}
