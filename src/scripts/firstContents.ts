import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { pendingMigrations } from '@/database/migrate'
import { grantToApp } from '@/database/roles'
import { startWords as words } from '@/glossary/commandLine'
import type { roleLabels } from '@/glossary/roles'
import { UserFacingError } from '@/glossary/userFacingError'
import { runScript } from './child'
import type { PreparedDatabase } from './database'

export type Account = { role: keyof typeof roleLabels; email: string; password: string }

async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** What every installation is given; one from before a list was added is given what it lacks. */
const FIRST_CONTENTS = ['municipalities', 'briefings', 'task_templates', 'listing_rule_sets', 'report_forms'] as const

const holds = (url: string, table: 'users' | (typeof FIRST_CONTENTS)[number]): Promise<boolean> =>
  connected(
    url,
    async (client) =>
      (await client.query<{ some: boolean }>(`SELECT EXISTS (SELECT 1 FROM ${table}) AS some`)).rows[0]?.some === true,
  )

const mayMigrate = async (client: pg.Client): Promise<boolean> =>
  (await client.query<{ may: boolean }>(`SELECT has_database_privilege(current_database(), 'CREATE') AS may`)).rows[0]?.may ===
  true

/** Migrates as the owner when something is pending; says anew what the application may do in any case. */
export async function migrateIfNeeded({ appRole, ownerUrl }: PreparedDatabase, env: NodeJS.ProcessEnv): Promise<void> {
  const known = fs
    .readdirSync('src/migrations')
    .filter((name) => /^\d{8}_\d{6}_.+\.ts$/.test(name))
    .map((name) => name.replace(/\.ts$/, ''))
    .sort()
  const pending = await connected(ownerUrl, async (client) => {
    const left = await pendingMigrations(client, known)
    if (left.length === 0 && appRole) await grantToApp(client, appRole)
    if (left.length > 0 && !(await mayMigrate(client))) throw new UserFacingError(words.mayNotMigrate)
    return left
  })
  if (pending.length === 0) return
  console.log(words.migrating)
  const code = await runScript('src/scripts/migrate.ts', [], { ...env, DATABASE_URL: ownerUrl, APP_ROLE: appRole ?? '' })
  if (code !== 0) throw new UserFacingError(words.migrationFailed)
}

const unshown = (directory: string): string => path.join(directory, 'accounts-not-yet-shown.json')

/** Reference data everywhere, the demo only in an empty database of our own or when asked. */
export async function prepareIfNeeded(
  directory: string,
  { appUrl, embedded }: PreparedDatabase,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const marker = path.join(directory, 'prepared')
  const demo = process.env['DEMO'] === '1' || (embedded && process.env['DEMO'] !== '0' && !fs.existsSync(marker))
  const filled = await Promise.all(FIRST_CONTENTS.map((table) => holds(appUrl, table)))
  if (!demo && filled.every((some) => some)) return
  console.log(words.preparing)
  const code = await runScript('src/scripts/prepareData.ts', [unshown(directory)], { ...env, DEMO: demo ? '1' : '0' })
  if (code !== 0) throw new UserFacingError(words.dataFailed)
  if (embedded) fs.writeFileSync(marker, '')
}

/** The demo's accounts until they have been shown: a start that was interrupted before that shows them at its next try. */
export function accountsToShow(directory: string): Account[] | null {
  const file = unshown(directory)
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Account[]) : null
}

export const forgetPasswords = (directory: string): void => fs.rmSync(unshown(directory), { force: true })

/** The panel would let anybody become the first account, so nothing listens on it before there is one. */
export async function ensureAdministrator({ appUrl }: PreparedDatabase, env: NodeJS.ProcessEnv): Promise<void> {
  if (await holds(appUrl, 'users')) return
  const code = await runScript('src/scripts/firstAdministrator.ts', [], env)
  if (code !== 0) throw new UserFacingError(words.serverEnded)
}
