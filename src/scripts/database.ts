import path from 'node:path'
import pg from 'pg'
import { startCluster, stopCluster } from '@/database/embedded'
import { APP, createDatabase, ensureRoles, OWNER } from '@/database/roles'
import { startWords } from '@/glossary/commandLine'
import { UserFacingError } from '@/glossary/userFacingError'
import type { Secrets } from './settings'

export type PreparedDatabase = { embedded: boolean; startedHere: boolean; appUrl: string; ownerUrl: string; appRole: string | null; stop: () => Promise<void> }

const NAME = 'care'

/** The database this installation works on: the one DATABASE_URL names, else the one of its own, made when it is missing. */
export const prepareDatabase = (directory: string, secrets: Secrets): Promise<PreparedDatabase> =>
  process.env['DATABASE_URL'] ? external(process.env['DATABASE_URL']) : embedded(path.join(directory, 'pg'), secrets)

async function embedded(directory: string, { appPassword, ownerPassword }: Secrets): Promise<PreparedDatabase> {
  const cluster = await startCluster(directory)
  const admin = new pg.Client({ connectionString: cluster.url('postgres') })
  await admin.connect()
  try {
    await ensureRoles(admin, { owner: ownerPassword, app: appPassword })
    const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [NAME])
    if (!rowCount) await createDatabase(admin, NAME)
  } finally {
    await admin.end()
  }
  const urlOf = (role: string, password: string): string => {
    const url = new URL(cluster.url(NAME))
    url.username = role
    url.password = password
    return url.toString()
  }
  return {
    embedded: true, startedHere: cluster.startedHere, appRole: APP, appUrl: urlOf(APP, appPassword), ownerUrl: urlOf(OWNER, ownerPassword),
    stop: async () => void (await stopCluster(directory)),
  }
}

async function external(appUrl: string): Promise<PreparedDatabase> {
  const ownerUrl = process.env['MIGRATION_DATABASE_URL'] || appUrl
  for (const [name, url] of [['DATABASE_URL', appUrl], ['MIGRATION_DATABASE_URL', ownerUrl]] as const) await check(name, url)
  const roleOf = (url: string): string => decodeURIComponent(new URL(url).username)
  return { embedded: false, startedHere: false, appUrl, ownerUrl, appRole: roleOf(appUrl) === roleOf(ownerUrl) ? null : roleOf(appUrl), stop: async () => undefined }
}

/** One clear sentence instead of a driver's error, and never the password. */
async function check(name: string, url: string): Promise<void> {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) throw new UserFacingError(startWords.malformedUrl(name))
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 8_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('SELECT 1')
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    throw new UserFacingError(startWords.cannotConnect(name, code ?? message.replaceAll(new URL(url).password || '\0', '***')))
  } finally {
    await client.end().catch(() => undefined)
  }
}
