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

/** Resolves when the server answers on its own machine. */
export async function answering({ host, port }: { host: string; port: number }): Promise<void> {
  const local = EVERYWHERE.includes(host) ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host
  for (let tries = 0; tries < 1200; tries++) {
    const answer = await fetch(`http://${local}:${port}/admin/login`, { redirect: 'manual' }).catch(() => null)
    if (answer && answer.status < 500) return
    await sleep(100)
  }
  throw new UserFacingError(words.serverEnded)
}
