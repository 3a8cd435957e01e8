import fs from 'node:fs'
import path from 'node:path'
import { UserFacingError } from '@/glossary/userFacingError'
import { clusterWords } from '@/glossary/commandLine'

/** The account PostgreSQL runs as: nothing when this process is not root. */
export type OsUser = { uid: number; gid: number } | Record<string, never>

/** PostgreSQL refuses to run as root, so root lends it an account without rights. Throws a UserFacingError when there is none. */
export function unprivilegedUser(): OsUser {
  if (process.getuid?.() !== 0) return {}
  const accounts = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  for (const name of ['postgres', 'nobody']) {
    const account = accounts.find((fields) => fields[0] === name)
    if (account) return { uid: Number(account[2]), gid: Number(account[3]) }
  }
  throw new UserFacingError(clusterWords.noAccount)
}

/** Whether this account can walk to a path: below a 0700 home directory it cannot. */
export function reachable(target: string, user: OsUser): boolean {
  if (!('uid' in user)) return true
  for (let dir = path.dirname(path.resolve(target)); ; dir = path.dirname(dir)) {
    const stat = fs.statSync(dir, { throwIfNoEntry: false })
    if (stat) {
      const search = stat.uid === user.uid ? 0o100 : stat.gid === user.gid ? 0o010 : 0o001
      if (!(stat.mode & search)) return false
    }
    if (dir === path.dirname(dir)) return true
  }
}

export function give(target: string, user: OsUser): void {
  if ('uid' in user) fs.chownSync(target, user.uid, user.gid)
}

/** A directory in /var/tmp that nobody else can have laid out for us. Throws when it belongs to a stranger. */
export function privateDirectory(name: string, owner: OsUser): string {
  const dir = path.join('/var/tmp', name)
  fs.mkdirSync(dir, { recursive: true, mode: 0o755 })
  const { uid } = fs.lstatSync(dir)
  if (uid !== process.getuid?.() && uid !== owner.uid) throw new UserFacingError(clusterWords.strangeDirectory(dir))
  return dir
}
