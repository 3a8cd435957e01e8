import './keepAwake'
import path from 'node:path'
import { DOMESTIC_REGIONS, foreignParts, unnamedParts } from '@/domain/register/region'
import { placesOf, regionVariable } from '@/env'
import { startWords as words } from '@/glossary/commandLine'
import { regionPartLabels } from '@/glossary/registers'
import { roleLabels } from '@/glossary/roles'
import { UserFacingError } from '@/glossary/userFacingError'
import { ensureBuild, isBuilt } from './build'
import { stopChildren } from './child'
import { type PreparedDatabase, prepareDatabase } from './database'
import { accountsToShow, ensureAdministrator, forgetPasswords, migrateIfNeeded, prepareIfNeeded } from './firstContents'
import { installationEnvironment } from './installationEnvironment'
import { hostOf } from './requireHost.mjs'
import { answering, serve, warmUp } from './serve'
import { secretsIn } from './settings'

/* Everything from an empty checkout to a running system; see docs/operations.md. */

const command = process.argv.includes('dev') ? 'dev' : 'start'
const directory = path.resolve(process.env['DATA_DIR'] || '.data')
const port = Number(process.env['PORT'] || 3000)
let database: PreparedDatabase | undefined
let serving = false
let ending = false

async function end(code: number): Promise<void> {
  if (ending) return
  ending = true
  if (serving) console.log(words.stopping)
  await stopChildren()
  await database?.stop()
  if (serving) console.log(words.stopped)
  process.exit(code)
}

async function build(): Promise<void> {
  if (command === 'dev' || isBuilt()) return
  console.log(words.building)
  await ensureBuild()
  console.log(words.built)
}

function show(): void {
  const address = process.env['SERVER_URL'] || `http://localhost:${port}`
  console.log(words.ready(address))
  const accounts = accountsToShow(directory)
  if (!process.env['SMTP_URL']) console.log(words.mailsAreFiles(path.join(directory, 'mail')))
  if (!accounts) return console.log(words.laterStart(address))
  console.log(words.accounts)
  for (const { email, password, role } of accounts) console.log(words.account(roleLabels[role], email, password))
  console.log(words.lookFirst(address))
  forgetPasswords(directory)
}

/** Clause 14(2): nothing starts whose data, mails or logs would lie abroad, or on another machine of which nobody said where it is. */
function refuseAbroad(): void {
  const { hosts, regions } = placesOf()
  const domestic = DOMESTIC_REGIONS.join(', ')
  const [part] = foreignParts(regions)
  if (part) throw new UserFacingError(words.abroad(regionVariable(part), regionPartLabels[part], regions[part], domestic))
  const [unnamed] = unnamedParts(regions, hosts)
  if (unnamed)
    throw new UserFacingError(
      words.unnamedRegion(
        regionVariable(unnamed),
        regionPartLabels[unnamed],
        DOMESTIC_REGIONS.filter((each) => each !== 'embedded').join(', '),
      ),
    )
}

async function start(): Promise<void> {
  refuseAbroad()
  const secrets = await secretsIn(directory)
  database = await prepareDatabase(directory, secrets)
  const { appUrl, embedded } = database
  console.log(words.database(embedded ? words.embedded : words.external))
  const env = installationEnvironment(directory, secrets, appUrl)
  await migrateIfNeeded(database, env)
  // Side by side: one waits for the compiler, the other for the database.
  await Promise.all([build(), prepareIfNeeded(directory, database, env)])
  await ensureAdministrator(database, env)
  const at = { port, host: hostOf() }
  serving = true
  serve(command, env, at, () => {
    if (!ending) console.error(words.serverEnded)
    void end(1)
  })
  await answering(at)
  show()
  if (command === 'start') await warmUp(at)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0))
start().catch((error: unknown) => {
  // Whoever is told to end breaks off what it waits for: that is no fault.
  if (!ending) console.error(error instanceof UserFacingError ? error.message : error)
  void end(1)
})
