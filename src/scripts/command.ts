import './keepAwake'
import path from 'node:path'
import { UserFacingError } from '@/glossary/userFacingError'
import { runScript } from './child'
import { prepareDatabase } from './database'
import { installationEnvironment } from './installationEnvironment'
import { secretsIn } from './settings'

/** Runs one script with the settings and the database of this installation. */
async function run(): Promise<number> {
  const [script = '', ...args] = process.argv.slice(2)
  const directory = path.resolve(process.env['DATA_DIR'] || '.data')
  const secrets = await secretsIn(directory)
  const database = await prepareDatabase(directory, secrets)
  try {
    return await runScript(
      path.join('src/scripts', path.basename(script)),
      args,
      installationEnvironment(directory, secrets, database.appUrl),
    )
  } finally {
    await database.stop()
  }
}

run().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof UserFacingError ? error.message : error)
    process.exit(1)
  },
)
