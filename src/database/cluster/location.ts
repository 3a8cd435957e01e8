import fs from 'node:fs'
import path from 'node:path'
import { give, type OsUser, privateDirectory, reachable, unprivilegedUser } from './osUser'

export type Location = { user: OsUser; home: string; data: string; password: string; log: string; lock: string; project: string }

/** Where a cluster that is asked for in `directory` really lies, and who runs it. */
export function locate(directory: string): Location {
  const wanted = path.resolve(directory)
  const project = wanted.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '')
  const user = unprivilegedUser()
  // Made first: only what exists can be asked whether it lets the account through.
  fs.mkdirSync(path.dirname(wanted), { recursive: true })
  let home = wanted
  if (!reachable(path.join(wanted, 'cluster'), user)) {
    home = privateDirectory(`care-data-${project}`, user)
    give(home, user)
  }
  return {
    user,
    home,
    data: path.join(home, 'cluster'),
    password: path.join(home, 'password'),
    log: path.join(home, 'postgresql.log'),
    lock: `${home}.lock`,
    project,
  }
}
