import { setTimeout as sleep } from 'node:timers/promises'
import { startWords as words } from '@/glossary/commandLine'
import { UserFacingError } from '@/glossary/userFacingError'
import { nextServer, spawnNode } from './child'
import { typescript } from './typescript.mjs'

const EVERYWHERE = ['0.0.0.0', '::']

/** Starts the server and one worker. `ended` is called when either ends, whatever the reason. */
export function serve(
  command: 'start' | 'dev',
  env: NodeJS.ProcessEnv,
  { host, port }: { host: string; port: number },
  ended: () => void,
): void {
  const server = spawnNode([...nextServer, command, '-p', String(port), '-H', host], {
    ...env,
    NODE_ENV: command === 'dev' ? 'development' : 'production',
  })
  const worker = spawnNode([...typescript, 'src/scripts/worker.ts'], env)
  for (const child of [server, worker]) child.once('exit', ended)
}

type Address = { host: string; port: number }
const localUrl = ({ host, port }: Address): string =>
  `http://${EVERYWHERE.includes(host) ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host}:${port}`

/** Resolves when the server answers on its own machine. */
export async function answering(at: Address): Promise<void> {
  for (let tries = 0; tries < 1200; tries++) {
    const answer = await fetch(`${localUrl(at)}/admin/login`, { redirect: 'manual' }).catch(() => null)
    if (answer && answer.status < 500) return
    await sleep(100)
  }
  throw new UserFacingError(words.serverEnded)
}

/** Has the server load what the first page did not need, so that nobody's first click waits for it. Failing is no matter. */
export async function warmUp(at: Address): Promise<void> {
  for (const path of ['/api/users/me', '/listings']) {
    const answer = await fetch(`${localUrl(at)}${path}`).catch(() => null)
    await answer?.arrayBuffer().catch(() => null)
  }
}
