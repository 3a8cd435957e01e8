import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'

let known: string | undefined

/** SHA-256 of the lock file this process was started with: it names every package down to its bytes (clause 14(4)). */
export function runningLockHash(): string {
  known ??= createHash('sha256')
    .update(readFileSync(path.resolve('package-lock.json')))
    .digest('hex')
  return known
}
