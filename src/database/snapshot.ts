import type { Payload } from 'payload'
import { type Database, transactionOf } from './handle'

/**
 * What several statements read as of one moment: figures and their breakdowns, counted one after the other, would
 * contradict each other when a record changes in between. Writes nothing; from the primary.
 */
export async function inSnapshot<T>(payload: Payload, work: (db: Database) => Promise<T>): Promise<T> {
  const id = await payload.db.beginTransaction({ isolationLevel: 'repeatable read', accessMode: 'read only' })
  if (id === null) throw new Error('the database adapter gave no transaction')
  try {
    return await work(await transactionOf({ payload, transactionID: id }))
  } finally {
    await payload.db.rollbackTransaction(id)
  }
}
