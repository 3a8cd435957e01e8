import type { ChildProcess } from 'node:child_process'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '@/database/cluster/freePort'
import { nextServer, spawnNode } from '@/scripts/child'
import { TEST_SECRETS } from './secrets'

export type RunningServer = {
  url: string
  port: number
  /** The process, for what it needs of the machine. */
  pid: number
  /** All it has said so far. */
  output: () => string
  stop: () => Promise<void>
  /** Ends it as a power cut would. */
  kill: () => Promise<void>
}

/** Real server processes of the production build, all on one test database; each on a free port of its own. */
export async function startServers(count: number, appUrl: string, env: Record<string, string> = {}): Promise<RunningServer[]> {
  const ports = await freePorts(count)
  return Promise.all(ports.map((port) => startServer(port, appUrl, env)))
}

/** Different ones: a port that is free is given up again before its server takes it, and could be drawn a second time. */
async function freePorts(count: number): Promise<number[]> {
  const ports = new Set<number>()
  while (ports.size < count) ports.add(await freePort(0))
  return [...ports]
}

async function startServer(port: number, appUrl: string, env: Record<string, string>): Promise<RunningServer> {
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
  const child = spawnNode([...nextServer, 'start', '-p', String(port), '-H', '127.0.0.1'], settings, ['ignore', 'pipe', 'pipe'])
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text: Buffer) => output.push(text.toString()))
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null) break
    const answer = await fetch(`${url}/admin/login`, { redirect: 'manual' }).catch(() => null)
    if (answer && answer.status < 500)
      return {
        url,
        port,
        pid: child.pid ?? 0,
        output: () => output.join(''),
        stop: () => ended(child, 'SIGTERM'),
        kill: () => ended(child, 'SIGKILL'),
      }
    await sleep(100)
  }
  await ended(child, 'SIGTERM')
  throw new Error(`The server did not answer. Its last words:\n${output.join('').slice(-3000)}`)
}

async function ended(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((done) => child.once('exit', done))
  child.kill(signal)
  await gone
}
