import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import type { Binaries } from './binaries'
import { command } from './command'
import type { Location } from './location'
import { give } from './osUser'

export const SUPERUSER = 'care_superuser'

/** Makes an empty cluster unless there is one. A half-made one has another name and is thrown away. */
export async function initialise(at: Location, { initdb }: Binaries, durable: boolean): Promise<void> {
  if (fs.existsSync(path.join(at.data, 'PG_VERSION'))) return
  fs.mkdirSync(at.home, { recursive: true, mode: 0o700 })
  give(at.home, at.user)
  fs.writeFileSync(at.password, randomBytes(24).toString('hex'), { mode: 0o600 })
  give(at.password, at.user)
  const unfinished = `${at.data}.unfinished`
  fs.rmSync(unfinished, { recursive: true, force: true })
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
  const sync = durable ? [] : ['--no-sync']
  await command(
    initdb,
    ['-D', unfinished, '-U', SUPERUSER, `--pwfile=${at.password}`, '--auth=scram-sha-256', ...locale, ...sync],
    at.user,
  )
  fs.renameSync(unfinished, at.data)
}
