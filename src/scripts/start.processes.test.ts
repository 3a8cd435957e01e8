import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '@/database/cluster/freePort'
import { locate } from '@/database/cluster/location'
import { stopCluster } from '@/database/embedded'
import { startWords as words } from '@/glossary/commandLine'
import { isRunning, processesBelow } from '@/testing/processes'
import { runStart, type Started } from '@/testing/runNode'
import { isBuilt } from './build'

const DATA_DIR = path.resolve(`.data/start-${randomBytes(4).toString('hex')}`)
const data = path.join(DATA_DIR, 'pg')
let PORT = ''
let url = ''
const started: Started[] = []

beforeAll(async () => {
  // The run's own build, made in the step before.
  if (!isBuilt()) throw new Error('No build of this source: run `npm test`.')
  PORT = String(await freePort(0))
  url = `http://localhost:${PORT}`
})
afterAll(async () => {
  for (const { child, ended } of started) {
    if (child.exitCode === null) child.kill('SIGTERM')
    await ended
  }
  await stopCluster(data)
  const { home } = locate(data)
  for (const each of [DATA_DIR, home]) fs.rmSync(each, { recursive: true, force: true })
})

const start = (): Started => {
  const running = runStart({ DATA_DIR, PORT, DEMO: '0' })
  started.push(running)
  return running
}
/** Waits until the start has said this. */
async function said({ child, stderr, stdout }: Started, text: string): Promise<void> {
  while (!stdout().includes(text)) {
    if (child.exitCode !== null) throw new Error(`ended before it said ${text}:\n${stdout()}\n${stderr()}`)
    await sleep(100)
  }
}
const answers = (): Promise<boolean> =>
  fetch(`http://127.0.0.1:${PORT}/admin/login`, { redirect: 'manual' }).then(
    () => true,
    () => false,
  )
const databaseRuns = (): boolean => fs.existsSync(path.join(locate(data).data, 'postmaster.pid'))

/** SIGTERM to the process a person started; what it had started besides, and its exit code. */
async function ended({ child, ended: exit }: Started): Promise<{ code: number | null; processes: number[] }> {
  const processes = processesBelow(child.pid ?? 0)
  child.kill('SIGTERM')
  return { code: await exit, processes }
}
/** Those that go on after their parent has waited for what it has to wait for. */
async function leftOf(processes: readonly number[]): Promise<number[]> {
  for (let tries = 0; tries < 50 && processes.some(isRunning); tries++) await sleep(100)
  return processes.filter(isRunning)
}

describe('the start', () => {
  it('makes everything from nothing, waits for the first administrator, serves, and leaves nothing running', async () => {
    const first = start()
    await said(first, '/first-administrator?token=')
    const link = /http:\S+\/first-administrator\?token=(\S+)/.exec(first.stdout())
    expect((await fetch(`${url}/admin/login`)).status).toBe(404)
    const form = { token: link?.[1] ?? '', email: 'admin@example.jp', name: '試験 管理者', password: 'correct horse battery' }
    const made = await fetch(`${url}/first-administrator`, { method: 'POST', body: new URLSearchParams(form) })
    expect(made.status).toBe(200)

    await said(first, words.ready(url))
    expect([await answers(), databaseRuns()]).toEqual([true, true])
    const { code, processes } = await ended(first)
    // The script itself, the server and the worker at least.
    expect(processes.length).toBeGreaterThanOrEqual(3)
    expect([code, first.stderr(), first.stdout()]).toEqual([0, '', expect.stringContaining(words.stopped)])
    expect([await leftOf(processes), await answers(), databaseRuns()]).toEqual([[], false, false])
  }, 180_000)

  it('does nothing a second time that was done', async () => {
    const second = start()
    await said(second, words.laterStart(url))
    for (const work of [words.building, words.migrating, words.preparing, '/first-administrator?token='])
      expect(second.stdout()).not.toContain(work)
    expect((await ended(second)).code).toBe(0)
  }, 120_000)
})
