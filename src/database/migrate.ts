import pg from 'pg'
import { grantToApp } from './roles'

/** Held by whoever migrates; the number is arbitrary and only has to be the same everywhere. */
const MIGRATION_LOCK = 7_310_001

const UNDEFINED_TABLE = '42P01'

/** The names among `known` that this database has not run, in order. Needs no more than SELECT on payload_migrations. */
export async function pendingMigrations(client: pg.Client, known: readonly string[]): Promise<string[]> {
  try {
    const { rows } = await client.query<{ name: string }>('select name from payload_migrations')
    const done = new Set(rows.map((row) => row.name))
    return known.filter((name) => !done.has(name))
  } catch (error) {
    if ((error as { code?: string }).code === UNDEFINED_TABLE) return [...known]
    throw error
  }
}

export type Migration = {
  /** A connection string of the owner's role. */
  ownerUrl: string
  /** The application's role, or null where owner and application are one role and nothing can be withheld. */
  appRole: string | null
  known: readonly string[]
  /** Runs every pending migration as the owner. */
  run: () => Promise<void>
}

/**
 * Brings the database to the present structure and says anew what the application may do. Of several processes that
 * call this at once, one works and the others wait and find nothing left to do. Returns the names that were run.
 * Throws when a migration is still pending afterwards.
 */
export async function migrate({ ownerUrl, appRole, known, run }: Migration): Promise<string[]> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    await owner.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    await owner.query('create extension if not exists btree_gist')
    const pending = await pendingMigrations(owner, known)
    if (pending.length > 0) await run()
    const left = await pendingMigrations(owner, known)
    if (left.length > 0) throw new Error(`still pending: ${left.join(', ')}`)
    if (appRole) await grantToApp(owner, appRole)
    return pending
  } finally {
    await owner.end()
  }
}
