import './keepAwake'
import type { ChildProcess } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { grantToApp } from '@/database/roles'
import { pendingMigrations } from '@/database/migrate'
import { startWords as words } from '@/glossary/commandLine'
import { roleLabels } from '@/glossary/roles'
import { UserFacingError } from '@/glossary/userFacingError'
import { ensureBuild, isBuilt } from './build'
import { runScript, spawnNode, stopChild } from './child'
import { prepareDatabase, type PreparedDatabase } from './database'
import { installationEnvironment } from './installationEnvironment'
import { secretsIn } from './settings'
import { typescript } from './typescript.mjs'

/* Everything from an empty checkout to a running system; see docs/operations.md. */

type Account = { role: keyof typeof roleLabels; email: string; password: string }

const development = process.argv.includes('dev')
const directory = path.resolve(process.env['DATA_DIR'] || '.data')
const port = Number(process.env['PORT'] || 3000)
const children: ChildProcess[] = []
let database: PreparedDatabase | undefined
let ending = false

async function timed<T>(before: string, work: () => Promise<T>): Promise<T> {
  console.log(before)
  return work()
}

async function end(code: number): Promise<never> {
  if (!ending) {
    ending = true
    const running = children.length > 0
    if (running) console.log(words.stopping)
    await Promise.all(children.map(stopChild))
    await database?.stop()
    if (running) console.log(words.stopped)
    process.exit(code)
  }
  return new Promise(() => undefined)
}

const query = async <Row>(url: string, sql: string): Promise<Row[]> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows as Row[]
  } finally {
    await client.end()
  }
}

async function migrateIfNeeded({ appRole, ownerUrl }: PreparedDatabase, env: NodeJS.ProcessEnv): Promise<void> {
  const known = fs.readdirSync('src/migrations').filter((name) => /^\d{8}_\d{6}_.+\.ts$/.test(name)).map((name) => name.replace(/\.ts$/, '')).sort()
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  const pending = await pendingMigrations(client, known)
  if (pending.length === 0 && appRole) await grantToApp(client, appRole)
  await client.end()
  if (pending.length === 0) return
  const code = await timed(words.migrating, () => runScript('src/scripts/migrate.ts', [], { ...env, DATABASE_URL: ownerUrl, APP_ROLE: appRole ?? '' }))
  if (code !== 0) throw new UserFacingError(words.migrationFailed)
}

/** Reference data everywhere, the demo only in an empty database of our own or when asked. */
async function prepareIfNeeded({ appUrl, embedded }: PreparedDatabase, env: NodeJS.ProcessEnv): Promise<Account[] | null> {
  const marker = path.join(directory, 'prepared')
  const demo = process.env['DEMO'] === '1' || (embedded && process.env['DEMO'] !== '0' && !fs.existsSync(marker))
  const [there] = await query<{ ready: boolean }>(appUrl, 'SELECT EXISTS (SELECT 1 FROM municipalities) AS ready')
  if (there?.ready && !demo) return null
  const file = path.join(directory, `accounts-${process.pid}.json`)
  const code = await timed(words.preparing, () => runScript('src/scripts/prepareData.ts', [file], { ...env, DEMO: demo ? '1' : '0' }))
  if (code !== 0) throw new UserFacingError(words.dataFailed)
  const accounts = JSON.parse(fs.readFileSync(file, 'utf8')) as Account[] | null
  fs.rmSync(file)
  if (embedded) fs.writeFileSync(marker, '')
  return accounts
}

/** The panel would let anybody become the first account, so nothing listens on it before there is one. */
async function ensureAdministrator({ appUrl }: PreparedDatabase, env: NodeJS.ProcessEnv): Promise<void> {
  const [there] = await query<{ some: boolean }>(appUrl, 'SELECT EXISTS (SELECT 1 FROM users) AS some')
  if (there?.some) return
  const code = await runScript('src/scripts/firstAdministrator.ts', [], env)
  if (code !== 0) throw new UserFacingError(words.serverEnded)
}

function serve(env: NodeJS.ProcessEnv, host: string): ChildProcess {
  const args = [path.resolve('node_modules/next/dist/bin/next'), development ? 'dev' : 'start', '-p', String(port), '-H', host]
  const server = spawnNode(args, { ...env, NODE_ENV: development ? 'development' : 'production' })
  const worker = spawnNode([...typescript, 'src/scripts/worker.ts'], env)
  children.push(server, worker)
  for (const child of children) {
    child.once('exit', () => {
      if (ending) return
      console.error(words.serverEnded)
      void end(1)
    })
  }
  return server
}

async function waitUntilItAnswers(url: string): Promise<void> {
  for (let tries = 0; tries < 1200; tries++) {
    const answer = await fetch(`${url}/admin/login`, { redirect: 'manual' }).catch(() => null)
    if (answer && answer.status < 500) return
    await sleep(100)
  }
  throw new UserFacingError(words.serverEnded)
}

async function start(): Promise<void> {
  const secrets = secretsIn(directory)
  database = await prepareDatabase(directory, secrets)
  const { appUrl, embedded } = database
  console.log(words.database(embedded ? words.embedded : words.external))
  const env = installationEnvironment(directory, secrets, appUrl)
  await migrateIfNeeded(database, env)
  const build = development || isBuilt() ? Promise.resolve() : timed(words.building, ensureBuild).then(() => console.log(words.built))
  build.catch(() => undefined)
  const accounts = await prepareIfNeeded(database, env)
  await build
  await ensureAdministrator(database, env)
  const host = process.env['HOST'] || (embedded ? '127.0.0.1' : '0.0.0.0')
  serve(env, host)
  const shown = process.env['SERVER_URL'] || `http://localhost:${port}`
  await waitUntilItAnswers(`http://127.0.0.1:${port}`)
  console.log(words.ready(shown))
  if (accounts) {
    console.log(words.accounts)
    for (const { email, password, role } of accounts) console.log(words.account(roleLabels[role], email, password))
    console.log(words.lookFirst(shown))
  } else console.log(words.laterStart(shown))
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0))
start().catch((error: unknown) => {
  console.error(error instanceof UserFacingError ? error.message : error)
  void end(1)
})
