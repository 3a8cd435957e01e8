import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

export type Secrets = { PAYLOAD_SECRET: string; PERSONAL_DATA_KEY: string; ownerPassword: string; appPassword: string }

/**
 * The secrets of this installation: made once, readable by their owner only, kept beside the data. What the
 * environment gives wins. Whoever loses PERSONAL_DATA_KEY loses what it sealed.
 */
export function secretsIn(directory: string): Secrets {
  const file = path.join(directory, 'secrets.json')
  const made: Secrets = {
    PAYLOAD_SECRET: randomBytes(32).toString('hex'), PERSONAL_DATA_KEY: `k1:${randomBytes(32).toString('base64')}`,
    ownerPassword: randomBytes(24).toString('hex'), appPassword: randomBytes(24).toString('hex'),
  }
  fs.mkdirSync(directory, { recursive: true })
  if (!fs.existsSync(file)) {
    // Written whole or not at all: half a file of secrets would lock everybody out.
    fs.writeFileSync(`${file}.new`, JSON.stringify(made, null, 2), { mode: 0o600 })
    fs.renameSync(`${file}.new`, file)
  }
  const kept = { ...made, ...(JSON.parse(fs.readFileSync(file, 'utf8')) as Partial<Secrets>) }
  return {
    ...kept, PAYLOAD_SECRET: process.env['PAYLOAD_SECRET'] || kept.PAYLOAD_SECRET, PERSONAL_DATA_KEY: process.env['PERSONAL_DATA_KEY'] || kept.PERSONAL_DATA_KEY,
  }
}
