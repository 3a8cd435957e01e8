import path from 'node:path'
import pg from 'pg'
import { type Cluster, startCluster, stopCluster } from '@/database/embedded'
import { APP, createDatabase, ensureRoles, OWNER } from '@/database/roles'
import { checkConnection } from './checkConnection'
import type { Secrets } from './settings'

export type PreparedDatabase = {
  embedded: boolean
  appUrl: string
  ownerUrl: string
  /** null where owner and application are one role. */
  appRole: string | null
  /** Lets go of the database; an embedded one that nobody else uses stops. */
  stop: () => Promise<void>
}

const NAME = 'care'
/** Held, shared, by every start and command that uses the embedded database: the last one stops it. */
const USE_LOCK = 7_310_005
/** Roles and database are made by one at a time. */
const SETUP_LOCK = 7_310_006
const ATTEMPTS = 3

/** The database this installation works on: the one DATABASE_URL names, else the one of its own, made when it is missing. */
export const prepareDatabase = (directory: string, secrets: Secrets): Promise<PreparedDatabase> =>
  process.env['DATABASE_URL'] ? external(process.env['DATABASE_URL']) : embedded(path.join(directory, 'pg'), secrets)

async function use(cluster: Cluster, { appPassword, ownerPassword }: Secrets): Promise<pg.Client> {
  const admin = new pg.Client({ connectionString: cluster.url('postgres'), keepAlive: true })
  admin.on('error', () => undefined)
  try {
    await admin.connect()
    await admin.query('SELECT pg_advisory_lock_shared($1)', [USE_LOCK])
    await admin.query('SELECT pg_advisory_lock($1)', [SETUP_LOCK])
    await ensureRoles(admin, { owner: ownerPassword, app: appPassword })
    const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [NAME])
    if (!rowCount) await createDatabase(admin, NAME)
    await admin.query('SELECT pg_advisory_unlock($1)', [SETUP_LOCK])
    return admin
  } catch (error) {
    await admin.end().catch(() => undefined)
    throw error
  }
}

async function embedded(directory: string, secrets: Secrets, attempt = 1): Promise<PreparedDatabase> {
  const cluster = await startCluster(directory)
  const admin = await use(cluster, secrets).catch((error: unknown) => {
    if (attempt === ATTEMPTS) throw error
    return null
  })
  // It was found running while its last user was stopping it.
  if (!admin) return embedded(directory, secrets, attempt + 1)
  const urlOf = (role: string, password: string): string =>
    Object.assign(new URL(cluster.url(NAME)), { username: role, password }).toString()
  const stop = async (): Promise<void> => {
    try {
      await admin.query('SELECT pg_advisory_unlock_shared($1)', [USE_LOCK])
      const { rows } = await admin.query<{ alone: boolean }>('SELECT pg_try_advisory_lock($1) AS alone', [USE_LOCK])
      if (rows[0]?.alone) await stopCluster(directory)
    } finally {
      await admin.end().catch(() => undefined)
    }
  }
  return {
    embedded: true,
    appRole: APP,
    appUrl: urlOf(APP, secrets.appPassword),
    ownerUrl: urlOf(OWNER, secrets.ownerPassword),
    stop,
  }
}

async function external(appUrl: string): Promise<PreparedDatabase> {
  const ownerUrl = process.env['MIGRATION_DATABASE_URL'] || appUrl
  for (const [name, url] of [
    ['DATABASE_URL', appUrl],
    ['MIGRATION_DATABASE_URL', ownerUrl],
  ] as const)
    await checkConnection(name, url)
  const roleOf = (url: string): string => decodeURIComponent(new URL(url).username)
  return {
    embedded: false,
    appUrl,
    ownerUrl,
    appRole: roleOf(appUrl) === roleOf(ownerUrl) ? null : roleOf(appUrl),
    stop: async () => undefined,
  }
}
