import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { connected } from '@/testing/testCluster'
import { typescript } from '../scripts/typescript.mjs'
import { locate } from './cluster/location'
import { hasCluster, startCluster, stopCluster } from './embedded'

const directory = path.resolve(`.data/embedded-${randomBytes(4).toString('hex')}`)
const start = () => startCluster(directory, { port: 54_331, durable: true })
const postmaster = (): number =>
  Number(fs.readFileSync(path.join(locate(directory).data, 'postmaster.pid'), 'utf8').split('\n')[0])

/** Starts the cluster in a process of its own, as `npm start` does; resolves to whether it was this one that started it. */
const startElsewhere = (): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const code = `import('./src/database/embedded.ts').then(({ startCluster }) => startCluster(${JSON.stringify(directory)}, { port: 54331 })).then((it) => { process.stdout.write(String(it.startedHere)); process.exit(0) })`
    const child = spawn(process.execPath, [...typescript, '--input-type=module', '--eval', code], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let printed = ''
    child.stdout.on('data', (text) => {
      printed += text
    })
    child.on('exit', (status) => (status === 0 ? resolve(printed === 'true') : reject(new Error(`ended with ${status}`))))
  })

afterAll(async () => {
  await stopCluster(directory)
  const { home } = locate(directory)
  fs.rmSync(home, { recursive: true, force: true })
})

describe('the embedded cluster', () => {
  it('is made by one of two processes that want it at the same moment, and found by the other', async () => {
    expect(hasCluster(directory)).toBe(false)
    const started = await Promise.all([startElsewhere(), startElsewhere()])
    expect(started.sort()).toEqual([false, true])
    expect(hasCluster(directory)).toBe(true)
  })

  it('is adopted by whoever starts it again', async () => {
    const cluster = await start()
    expect(cluster.startedHere).toBe(false)
    await connected(cluster.url('postgres'), (client) => client.query('create table kept (word text)'))
  })

  it('listens on the loopback address alone and takes nobody without a password', async () => {
    const { url } = await start()
    const { rows } = await connected(url('postgres'), (client) =>
      client.query('select setting from pg_settings where name = $1', ['listen_addresses']),
    )
    expect(rows).toEqual([{ setting: '127.0.0.1' }])
    const without = new URL(url('postgres'))
    without.password = ''
    await expect(connected(without.toString(), async () => undefined)).rejects.toThrow(/password/)
  })

  it('loses nothing that was committed when everything is killed', async () => {
    const { url } = await start()
    await connected(url('postgres'), (client) => client.query("insert into kept values ('committed')"))
    process.kill(postmaster(), 'SIGKILL')
    const again = await start()
    expect(again.startedHere).toBe(true)
    const { rows } = await connected(again.url('postgres'), (client) => client.query('select word from kept'))
    expect(rows).toEqual([{ word: 'committed' }])
  })

  it('stops once, and starts with a lock that a dead process left behind', async () => {
    expect(await stopCluster(directory)).toBe(true)
    expect(await stopCluster(directory)).toBe(false)
    fs.writeFileSync(locate(directory).lock, '4194304 of a process that is no more')
    expect((await start()).startedHere).toBe(true)
  })

  it('does not take a half-made cluster for a whole one', async () => {
    const half = `${directory}-half`
    const { data, home } = locate(half)
    fs.mkdirSync(`${data}.unfinished`, { recursive: true })
    fs.writeFileSync(path.join(`${data}.unfinished`, 'PG_VERSION'), '18')
    expect(hasCluster(half)).toBe(false)
    try {
      expect((await startCluster(half, { port: 54_332, durable: false })).startedHere).toBe(true)
    } finally {
      await stopCluster(half)
      fs.rmSync(home, { recursive: true, force: true })
    }
  })
})
