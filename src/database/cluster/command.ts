import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { OsUser } from './osUser'

/**
 * Runs one program of PostgreSQL to its end. Its output goes through a file, because the server that pg_ctl leaves
 * behind would hold a pipe or a terminal open; its environment is bare, so that no secret of ours ends up in it.
 * Rejects with what the program printed.
 */
export function command(program: string, args: readonly string[], user: OsUser): Promise<void> {
  const output = path.join(os.tmpdir(), `care-${randomBytes(8).toString('hex')}.log`)
  const file = fs.openSync(output, 'wx', 0o600)
  return new Promise((resolve, reject) => {
    const finish = (fault?: string) => {
      fs.closeSync(file)
      const printed = fs.readFileSync(output, 'utf8')
      fs.rmSync(output, { force: true })
      if (fault) reject(new Error(`${path.basename(program)}: ${fault}\n${printed}`))
      else resolve()
    }
    const child = spawn(program, args, {
      ...user,
      env: { LC_ALL: 'C', TZ: 'UTC', NODE_ENV: 'production' },
      cwd: '/',
      stdio: ['ignore', file, file],
    })
    child.once('error', (error) => finish(error.message))
    child.once('exit', (code, signal) => finish(code === 0 ? undefined : `ended with ${code ?? signal}`))
  })
}
