import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const PORT = 3299
const url = `http://127.0.0.1:${PORT}`

/** One production server on the bench's database: how long until its first page, and how much memory it holds. */
export async function startServer() {
  const from = performance.now()
  const child = spawn(
    process.execPath,
    [path.resolve('node_modules/next/dist/bin/next'), 'start', '-p', String(PORT), '-H', '127.0.0.1'],
    {
      stdio: 'ignore',
      env: { ...process.env, PORT: String(PORT), SERVER_URL: url, NODE_ENV: 'production', PAYLOAD_MIGRATING: '' },
    },
  )
  const ready = async (): Promise<void> => {
    for (const end = performance.now() + 60_000; performance.now() < end; await sleep(25)) {
      const answer = await fetch(`${url}/admin/login`).catch(() => null)
      if (answer?.ok) return
    }
    throw new Error('the server did not answer; is there a build?')
  }
  await ready()
  const firstPageMs = performance.now() - from
  return {
    url,
    firstPageMs,
    memoryMb: (): number =>
      Math.round(Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024),
    signIn: async (email: string, password: string): Promise<string> => {
      const answer = await fetch(`${url}/api/users/login`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Origin: url },
        body: JSON.stringify({ email, password }),
      })
      return answer.headers
        .getSetCookie()
        .map((cookie) => cookie.split(';')[0])
        .join('; ')
    },
    stop: async (): Promise<void> => {
      child.kill('SIGTERM')
      await new Promise((done) => child.once('exit', done))
    },
  }
}
