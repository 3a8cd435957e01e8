import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { startCluster, stopCluster } from '@/database/embedded'
import { APP, createDatabase, ensureRoles, OWNER } from '@/database/roles'
import { typescript } from '@/scripts/typescript.mjs'
import { generate, T2, T3 } from './data'
import { type Line, measure } from './measure'

/*
 * `npm run bench [-- --t3]`: makes data of one designated city over several years (T2; T3 is ten times that) in a
 * cluster of its own, measures with a production build that must exist, prints ratios and writes docs/performance.md.
 */
const DIRECTORY = path.resolve('.data/pg-bench')
const PASSWORDS = { owner: 'owner-of-a-bench', app: 'app-of-a-bench' }
const large = process.argv.includes('--t3')
const name = large ? 'bench_t3' : 'bench_t2'

async function database(): Promise<string> {
  const cluster = await startCluster(DIRECTORY, { port: 54_420 })
  const urlOf = (role: string, password: string) => {
    const url = new URL(cluster.url(name))
    url.username = role
    url.password = password
    return url.toString()
  }
  const admin = new pg.Client({ connectionString: cluster.url('postgres') })
  await admin.connect()
  await ensureRoles(admin, PASSWORDS)
  const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
  if (!rowCount) await createDatabase(admin, name)
  const ownerUrl = urlOf(OWNER, PASSWORDS.owner)
  migrateIt(ownerUrl)
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  const { rows } = await owner.query('SELECT EXISTS (SELECT 1 FROM applications) AS made')
  if (!rows[0]?.made) {
    const from = performance.now()
    await generate(owner, large ? T3 : T2)
    console.log(`generated ${name} in ${Math.round((performance.now() - from) / 1000)} s`)
  }
  await owner.end()
  await admin.end()
  return urlOf(APP, PASSWORDS.app)
}

/** In a process of its own: the configuration remembers the role it was loaded for. */
function migrateIt(ownerUrl: string): void {
  const { status } = spawnSync(process.execPath, [...typescript, 'src/scripts/migrate.ts'], {
    stdio: 'inherit',
    env: { ...process.env, DATABASE_URL: ownerUrl, APP_ROLE: APP },
  })
  if (status !== 0) throw new Error('the database of the bench could not be migrated')
}

const table = (lines: readonly Line[]): string =>
  [
    '| work | measured | compared with | ratio | budget |',
    '| --- | --- | --- | --- | --- |',
    ...lines.map((l) => `| ${l.work} | ${l.measured} | ${l.against} | ${l.ratio} | ${l.budget} |`),
  ].join('\n')

Object.assign(process.env, {
  PORT: '3299',
  PAYLOAD_SECRET: 'a secret of the bench, longer than 32',
  PERSONAL_DATA_KEY: `k1:${Buffer.alloc(32, 7).toString('base64')}`,
  DATA_DIR: '.data/bench',
})
mkdirSync('.data/bench', { recursive: true })
process.env['DATABASE_URL'] = await database()
const lines = await measure(process.env['DATABASE_URL'])
const cpu = os.cpus()
console.log(table(lines))
writeFileSync(
  `.data/bench/${name}.md`,
  `${cpu.length} × ${cpu[0]?.model ?? 'unknown'}, ${Math.round(os.totalmem() / 2 ** 30)} GiB, Node ${process.version}\n\n${table(lines)}\n`,
)
await stopCluster(DIRECTORY)
process.exit(0)
