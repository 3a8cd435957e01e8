import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '@/database/cluster/freePort'
import { typescript } from '@/scripts/typescript.mjs'

const children = new Set<ChildProcess>()
const own = (child: ChildProcess): ChildProcess => {
  children.add(child)
  child.once('exit', () => children.delete(child))
  return child
}
/** Nothing that was started here outlives this process, however it ends. */
process.on('exit', () => {
  for (const child of children) child.kill('SIGKILL')
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1))

const stop = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  await Promise.race([gone, sleep(10_000).then(() => child.kill('SIGKILL'))])
}
const memoryMb = ({ pid }: ChildProcess): number =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024)

async function cookieOf(url: string, email: string, password: string): Promise<string> {
  const answer = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: url },
    body: JSON.stringify({ email, password }),
  })
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0])
  if (cookies.length === 0) throw new Error(`no sign-in at ${url}: ${answer.status}`)
  return cookies.join('; ')
}

/** The production server on the bench's database, and how long from its start to its first answered page. */
export async function startServer() {
  const port = await freePort(54_500)
  const url = `http://127.0.0.1:${port}`
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    PORT: String(port),
    SERVER_URL: url,
    NODE_ENV: 'production',
    PAYLOAD_MIGRATING: '',
  }
  const next = path.resolve('node_modules/next/dist/bin/next')
  const from = performance.now()
  const child = own(spawn(process.execPath, [next, 'start', '-p', String(port), '-H', '127.0.0.1'], { stdio: 'ignore', env }))
  let answered = false
  for (const end = from + 60_000; !answered && performance.now() < end; await sleep(10))
    answered = await fetch(`${url}/admin/login`).then(
      (answer) => answer.ok,
      () => false,
    )
  if (!answered) throw new Error('the server did not answer; is there a build?')
  const firstPageMs = performance.now() - from
  return {
    url,
    firstPageMs,
    memoryMb: () => memoryMb(child),
    signIn: (email: string, password: string) => cookieOf(url, email, password),
    stop: () => stop(child),
  }
}

/** Plain Payload on the untuned copy of the rows; see untuned.ts. */
export async function startUntuned(databaseUrl: string, { facility, password }: { facility: string; password: string }) {
  const child = own(
    fork('bench/untuned.ts', {
      execArgv: typescript,
      stdio: 'ignore',
      env: {
        ...process.env,
        NODE_ENV: 'production',
        UNTUNED_URL: databaseUrl,
        UNTUNED_PASSWORD: password,
        UNTUNED_FACILITY: facility,
      },
    }),
  )
  const [said] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error('plain Payload did not start'))),
  ])) as [{ port: number }]
  const url = `http://127.0.0.1:${said.port}`
  return {
    url,
    memoryMb: () => memoryMb(child),
    signIn: (email: string) => cookieOf(url, email, password),
    stop: () => stop(child),
  }
}

/** How much the worker holds once it has gone through its duties. */
export async function workerMemoryMb(): Promise<number> {
  const child = own(
    spawn(process.execPath, [...typescript, 'src/scripts/worker.ts'], {
      stdio: 'ignore',
      env: { ...process.env, NODE_ENV: 'production' },
    }),
  )
  await sleep(20_000)
  if (child.exitCode !== null) throw new Error('the worker ended')
  const held = memoryMb(child)
  await stop(child)
  return held
}
