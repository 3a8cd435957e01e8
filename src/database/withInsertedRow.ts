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
      const tables = new Map<string, string | null>()
      const onlyTableOf = (collection: string): string | null => {
        const table = collection.replaceAll('-', '_')
        const alone = own.tables[table] && !Object.keys(own.tables).some((name) => name.startsWith(`${table}_`))
        return alone ? table : null
      }
      own.create = async (given) => {
        let table = tables.get(given.collection)
        if (table === undefined) tables.set(given.collection, (table = onlyTableOf(given.collection)))
        return create.call(table ? await viewOf(own, table, given.req) : adapter, given)
      }
      return adapter
    },
  }
}

/** The adapter as it is, but for the one question after the insert. */
async function viewOf(adapter: Adapter, table: string, req?: Partial<PayloadRequest>): Promise<Adapter> {
  let inserted: Row | undefined
  const query = { [table]: { findFirst: async () => inserted } }
  const answering = (db: Connection): Connection => Object.assign(Object.create(db), { query })
  const id = String(await req?.transactionID)
  const session = adapter.sessions[id]
  const view: Adapter = Object.create(adapter)
  view.insert = async (given) => {
    const rows = await adapter.insert(given)
    if (given.tableName === table) inserted = rows[0]
    return rows
  }
  if (session) view.sessions = { [id]: { ...session, db: answering(session.db) } }
  else {
    view.sessions = {}
    view.drizzle = answering(adapter.drizzle)
  }
  return view
}
