import type { ChildProcess } from 'node:child_process'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '@/database/cluster/freePort'
import { spawnNode } from '@/scripts/child'
import { TEST_SECRETS } from './secrets'

export type RunningServer = { url: string; port: number; stop: () => Promise<void> }

/** Real server processes of the production build, all on one test database; each on a free port of its own. */
export const startServers = (count: number, appUrl: string, env: Record<string, string> = {}): Promise<RunningServer[]> =>
  Promise.all(Array.from({ length: count }, () => startServer(appUrl, env)))

async function startServer(appUrl: string, env: Record<string, string>): Promise<RunningServer> {
  const port = await freePort(0)
  const url = `http://127.0.0.1:${port}`
  const output: string[] = []
  const settings: NodeJS.ProcessEnv = {
    ...process.env,
    ...TEST_SECRETS,
    NODE_ENV: 'production',
    NODE_OPTIONS: '',
    DATABASE_URL: appUrl,
    PORT: String(port),
    SERVER_URL: url,
    DATA_DIR: path.resolve('.data/test-files'),
    ...env,
  }
  const child = spawnNode(
    [path.resolve('node_modules/next/dist/bin/next'), 'start', '-p', String(port), '-H', '127.0.0.1'],
    settings,
    ['ignore', 'pipe', 'pipe'],
  )
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text: Buffer) => output.push(text.toString()))
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null) break
    const answer = await fetch(`${url}/admin/login`, { redirect: 'manual' }).catch(() => null)
    if (answer && answer.status < 500) return { url, port, stop: () => stopped(child) }
    await sleep(100)
  }
  await stopped(child)
  throw new Error(`The server did not answer. Its last words:\n${output.join('').slice(-3000)}`)
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((done) => child.once('exit', done))
  child.kill('SIGTERM')
  await gone
}
