import type { DatabaseAdapterObj, PayloadRequest } from 'payload'

type Row = Record<string, unknown>
type Connection = { query: Record<string, unknown> }
type Adapter = {
  create: (args: { collection: string; req?: Partial<PayloadRequest> }) => Promise<unknown>
  insert: (given: { tableName: string }) => Promise<Row[]>
  drizzle: Connection
  sessions: Record<string, { db: Connection } | undefined>
  tables: Record<string, unknown>
}

/**
 * Payload reads a new row again, although its INSERT has returned it, with what BEFORE triggers made of it. For records
 * of one table the returned row is taken instead: one statement less in everything that is created. A record with
 * tables of its own beside it (several values of one field, lists) is read as before. A trigger that changes the row
 * itself AFTER the insert would not be seen: there is none.
 */
export function withInsertedRow(db: DatabaseAdapterObj): DatabaseAdapterObj {
  return {
    ...db,
    init: (args) => {
      const adapter = db.init(args)
      const own = adapter as unknown as Adapter
      const { create } = own
      own.create = async (given) => {
        const table = given.collection.replaceAll('-', '_')
        const hasOwnTables = Object.keys(own.tables).some((name) => name.startsWith(`${table}_`))
        if (hasOwnTables || !own.tables[table]) return create.call(adapter, given)
        return create.call(await viewOf(own, table, given.req), given)
      }
      return adapter
    },
  }
}

/** The adapter as it is, but for the one question after the insert. */
async function viewOf(adapter: Adapter, table: string, req?: Partial<PayloadRequest>): Promise<Adapter> {
  let inserted: Row | undefined
  const id = String(await req?.transactionID)
  const reader = (db: Connection): Connection =>
    Object.create(db, { query: { value: { [table]: { findFirst: async () => inserted } } } })
  const session = adapter.sessions[id]
  return Object.create(adapter, {
    drizzle: { value: reader(adapter.drizzle) },
    sessions: { value: session ? { [id]: { ...session, db: reader(session.db) } } : {} },
    insert: {
      value: async (given: { tableName: string }) => {
        const rows = await adapter.insert(given)
        if (given.tableName === table) inserted = rows[0]
        return rows
      },
    },
  })
}
