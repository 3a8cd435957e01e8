import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { startWords } from '@/glossary/commandLine'
import { UserFacingError } from '@/glossary/userFacingError'
import { holdsData } from './holdsData'

export type Secrets = { PAYLOAD_SECRET: string; PERSONAL_DATA_KEY: string; ownerPassword: string; appPassword: string }

const make = (): Secrets => ({
  PAYLOAD_SECRET: randomBytes(32).toString('hex'),
  PERSONAL_DATA_KEY: `k1:${randomBytes(32).toString('base64')}`,
  ownerPassword: randomBytes(24).toString('hex'),
  appPassword: randomBytes(24).toString('hex'),
})

/**
 * The secrets of this installation: made once, readable by their owner only, kept beside the data. What the
 * environment gives wins. Whoever loses PERSONAL_DATA_KEY loses what it sealed, so a new one is made only where there
 * is nothing sealed yet; otherwise throws a UserFacingError.
 */
export async function secretsIn(directory: string): Promise<Secrets> {
  const file = path.join(directory, 'secrets.json')
  fs.mkdirSync(directory, { recursive: true })
  if (!fs.existsSync(file)) {
    if (!process.env['PERSONAL_DATA_KEY'] && (await holdsData(directory))) throw new UserFacingError(startWords.secretsLost(file))
    // Written whole or not at all: half a file of secrets would lock everybody out.
    fs.writeFileSync(`${file}.new`, JSON.stringify(make(), null, 2), { mode: 0o600 })
    fs.renameSync(`${file}.new`, file)
  }
  const kept = JSON.parse(fs.readFileSync(file, 'utf8')) as Secrets
  return {
    ...kept,
    PAYLOAD_SECRET: process.env['PAYLOAD_SECRET'] || kept.PAYLOAD_SECRET,
    PERSONAL_DATA_KEY: process.env['PERSONAL_DATA_KEY'] || kept.PERSONAL_DATA_KEY,
  }
}
