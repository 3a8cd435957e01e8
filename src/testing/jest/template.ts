/**
 * Prepares the cluster of a test run and prints, as its last line, what tests need to know about it (a TestCluster).
 * A process of its own, because jest itself cannot read the configuration's TypeScript.
 */
import '@/scripts/keepAwake'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import type pg from 'pg'
import { disconnect } from '@/database/disconnect'
import { startCluster } from '@/database/embedded'
import { migrate } from '@/database/migrate'
import { APP, createDatabase, ensureRoles, OWNER } from '@/database/roles'
import { TEST_SECRETS } from '../secrets'
import { connected, TEST_DATABASE, type TestCluster, urlOf } from '../testCluster'

const root = process.cwd()
const PREPARATION_LOCK = 7_310_003

/** Roles belong to the cluster, and runs may share one: their passwords are the same in every run. */
const passwords = { owner: 'owner-of-a-test', app: 'app-of-a-test' }

async function adminUrl(): Promise<string> {
  const own = process.env.OWN_CLUSTER_DIRECTORY
  if (own) return (await startCluster(own, { durable: true })).url('postgres')
  if (process.env.TEST_DATABASE_URL) return process.env.TEST_DATABASE_URL
  const port = Number(process.env.TEST_DATABASE_PORT ?? 54_330)
  const cluster = await startCluster(path.join(root, '.data/pg-test'), { port, durable: false })
  return cluster.url('postgres')
}

/** Changes exactly when a migrated database would. */
function structure(): string {
  const hash = createHash('sha256')
  const migrations = path.join(root, 'src/migrations')
  const files = fs.existsSync(migrations)
    ? fs
        .readdirSync(migrations)
        .sort()
        .map((name) => path.join(migrations, name))
    : []
  for (const file of [...files, path.join(root, 'src/database/roles.ts'), path.join(root, 'src/database/migrate.ts')]) {
    if (fs.statSync(file).isFile()) hash.update(path.basename(file)).update(fs.readFileSync(file))
  }
  return hash.digest('hex').slice(0, 16)
}

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Drops what runs that ended in the middle left, and templates of an older structure. */
async function dropLeftovers(admin: pg.Client, template: string): Promise<void> {
  const { rows } = await admin.query<{ datname: string }>(`select datname from pg_database where datname like 'care\\_t%'`)
  for (const { datname } of rows) {
    const run = TEST_DATABASE.exec(datname)?.[1]
    const stale = run ? !alive(Number(run)) : datname !== template
    if (stale) await admin.query(`drop database if exists "${datname}" with (force)`)
  }
}

async function makeTemplate(admin: pg.Client, cluster: TestCluster): Promise<void> {
  const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [cluster.template])
  if (rowCount) return
  const unfinished = `${cluster.template}_unfinished`
  await admin.query(`drop database if exists ${unfinished} with (force)`)
  await createDatabase(admin, unfinished)
  const ownerUrl = urlOf(cluster, unfinished, { name: OWNER, password: passwords.owner })
  Object.assign(process.env, TEST_SECRETS, { DATABASE_URL: ownerUrl, PAYLOAD_MIGRATING: 'true' })
  const { migrations } = await import('@/migrations')
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config, disableOnInit: true })
  const run = () => payload.db.migrate({ migrations: migrations as never })
  await migrate({ ownerUrl, appRole: APP, known: migrations.map(({ name }) => name), run })
  // Whoever is connected to a database keeps others from renaming and cloning it.
  await disconnect(payload)
  await admin.query(`alter database ${unfinished} rename to ${cluster.template}`)
}

const cluster: TestCluster = {
  adminUrl: await adminUrl(),
  ownerPassword: passwords.owner,
  appPassword: passwords.app,
  template: `care_template_${structure()}`,
}
await connected(urlOf(cluster, 'postgres'), async (admin) => {
  await admin.query('select pg_advisory_lock($1)', [PREPARATION_LOCK])
  await ensureRoles(admin, passwords)
  await dropLeftovers(admin, cluster.template)
  await makeTemplate(admin, cluster)
})
process.stdout.write(`\n${JSON.stringify(cluster)}\n`)
process.exit(0)
