import { existsSync } from 'node:fs'
import path from 'node:path'
import { root } from './install.mjs'

/** Takes the settings of `.env` into the environment, where they are not set already. Tests do not read it. */
export function readEnvFile() {
  const file = path.join(root, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
}
