import { fork, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { freePort } from '@/database/cluster/freePort'
import { type Cluster, startCluster, stopCluster } from '@/database/embedded'
import { APP, createDatabase, ensureRoles, OWNER } from '@/database/roles'
import { typescript } from '@/scripts/typescript.mjs'
import { completionDrawn } from './completion'
import { generate, type Size, T2, T3 } from './data'
import type { Figures } from './measure'
import { completionLine, lines, table } from './table'
import { copyUntuned } from './untunedData'

/*
 * `npm run bench`: makes the data of one designated city over several years (T2) and ten times that (T3; `-- --t2`
 * leaves it out) in a cluster of its own, measures with the production build that lies there, prints ratios and takes
 * everything away again. Takes about ten minutes. With `-- --asked` only what is recommended on T2, without a build; with
 * `-- --closing` only how long the months of T2 take to close; with `-- --completion` only how long a completion report
 * takes to draw, without a database.
 */
const DIRECTORY = path.resolve('.data/pg-bench')
const PASSWORDS = { owner: 'owner-of-a-bench', app: 'app-of-a-bench' }
const ENV = {
  ...process.env,
  PAYLOAD_SECRET: 'a secret of the bench, longer than 32',
  PERSONAL_DATA_KEY: `k1:${Buffer.alloc(32, 7).toString('base64')}`,
  DATA_DIR: '.data/bench',
}
let measuring: ReturnType<typeof fork> | undefined

async function database(cluster: Cluster, name: string, size: Size): Promise<{ owner: string; app: string }> {
  const urlOf = (role: string, password: string) => {
    const url = new URL(cluster.url(name))
    return Object.assign(url, { username: role, password }).toString()
  }
  const urls = { owner: urlOf(OWNER, PASSWORDS.owner), app: urlOf(APP, PASSWORDS.app) }
  const admin = new pg.Client({ connectionString: cluster.url('postgres') })
  await admin.connect()
  await ensureRoles(admin, PASSWORDS)
  await createDatabase(admin, name)
  await admin.end()
  // In a process of its own: the configuration remembers the role it was loaded for.
  const { status } = spawnSync(process.execPath, [...typescript, 'src/scripts/migrate.ts'], {
    stdio: 'ignore',
    env: { ...ENV, DATABASE_URL: urls.owner, APP_ROLE: APP },
  })
  if (status !== 0) throw new Error('the database of the bench could not be migrated')
  const owner = new pg.Client({ connectionString: urls.owner })
  await owner.connect()
  const from = performance.now()
  await generate(owner, size)
  await copyUntuned(owner)
  await owner.query('VACUUM ANALYZE')
  await owner.end()
  console.log(`${name}: rows made in ${Math.round((performance.now() - from) / 1000)} s`)
  return urls
}

/** What this file prints of T2. */
async function printed(cluster: Cluster, file: 'bench/asked.ts' | 'bench/closing.ts'): Promise<void> {
  const { app, owner } = await database(cluster, 'bench_t2', T2)
  const env = { ...ENV, DATABASE_URL: app, OWNER_URL: owner }
  const { status } = spawnSync(process.execPath, [...typescript, file], { stdio: 'inherit', env })
  if (status !== 0) throw new Error(`${file} broke off`)
}

async function measured(cluster: Cluster, name: string, size: Size): Promise<Figures> {
  const { app, owner } = await database(cluster, name, size)
  measuring = fork('bench/measure.ts', { execArgv: typescript, env: { ...ENV, DATABASE_URL: app, OWNER_URL: owner } })
  const [figures] = (await Promise.race([
    once(measuring, 'message'),
    once(measuring, 'exit').then(() => Promise.reject(new Error(`measuring ${name} broke off`))),
  ])) as [Figures]
  console.log(name, JSON.stringify(figures))
  return figures
}

async function all(cluster: Cluster): Promise<void> {
  const city = await measured(cluster, 'bench_t2', T2)
  const tenfold = process.argv.includes('--t2') ? null : await measured(cluster, 'bench_t3', T3)
  const [cpu] = os.cpus()
  const machine = `${os.cpus().length} × ${cpu?.model ?? 'unknown'}, ${Math.round(os.totalmem() / 2 ** 30)} GiB, Node ${process.version}`
  const text = `${machine}\n\n${table(lines(city, tenfold))}\n`
  console.log(text)
  fs.writeFileSync('.data/bench/last.md', text)
}

async function cleanUp(): Promise<void> {
  measuring?.kill('SIGTERM')
  await stopCluster(DIRECTORY)
  fs.rmSync(DIRECTORY, { recursive: true, force: true })
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => void cleanUp().then(() => process.exit(1)))

if (process.argv.includes('--completion')) {
  console.log(table([completionLine(await completionDrawn())]))
  process.exit(0)
}
fs.mkdirSync(ENV.DATA_DIR, { recursive: true })
try {
  const cluster = await startCluster(DIRECTORY, { port: await freePort(54_420) })
  if (process.argv.includes('--asked')) await printed(cluster, 'bench/asked.ts')
  else if (process.argv.includes('--closing')) await printed(cluster, 'bench/closing.ts')
  else await all(cluster)
} finally {
  await cleanUp()
}
process.exit(0)
