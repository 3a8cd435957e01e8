import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { type Binaries, usableBinaries } from './cluster/binaries'
import { command } from './cluster/command'
import { withFileLock } from './cluster/fileLock'
import { freePort } from './cluster/freePort'
import { initialise, SUPERUSER } from './cluster/initialise'
import { type Location, locate } from './cluster/location'

/** A running cluster; `url` is the superuser's way in and stays inside start-up and test code. */
export type Cluster = { port: number; directory: string; startedHere: boolean; url: (database: string) => string }

export type ClusterOptions = {
  /** The port to try first; another free one is taken when it is in use. */
  port?: number
  /** false for tests: nothing survives a power cut, everything is faster. */
  durable?: boolean
}

const MEMORY = ['shared_buffers=64MB', 'max_connections=120']
const NOT_DURABLE = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']
const ATTEMPTS = 6

const urlOf = (port: number, password: string) => (database: string) =>
  `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** The port of the server that works on this data, ours or one left behind by a parent that was killed. */
async function portOfRunning(at: Location, password: string): Promise<number | undefined> {
  const file = path.join(at.data, 'postmaster.pid')
  if (!fs.existsSync(file)) return undefined
  const port = Number(fs.readFileSync(file, 'utf8').split('\n')[3])
  return port && (await answers(urlOf(port, password)('postgres'))) ? port : undefined
}

async function launch(at: Location, { pg_ctl }: Binaries, password: string, options: ClusterOptions): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort(options.port ?? 54_329)
    const settings = [
      'listen_addresses=127.0.0.1',
      "unix_socket_directories=''",
      ...MEMORY,
      ...(options.durable === false ? NOT_DURABLE : []),
    ]
    const flags = [`-p ${port}`, ...settings.map((setting) => `-c ${setting}`)].join(' ')
    try {
      await command(pg_ctl, ['start', '-w', '-t', '120', '-D', at.data, '-l', at.log, '-o', flags], at.user)
      return port
    } catch (error) {
      // The port was taken in between, or a server of a killed run is still on its way out or up.
      const running = await portOfRunning(at, password)
      if (running) return running
      if (attempt === ATTEMPTS) throw error
      await sleep(500 * attempt)
    }
  }
}

/**
 * Starts the PostgreSQL that npm installed, on the loopback address, with its data in `directory`. Can be called any
 * number of times from any number of processes: a running server is adopted, a half-made cluster is made anew, and
 * what a killed server left is recovered by PostgreSQL itself. Throws a UserFacingError when this machine has no binaries.
 */
export async function startCluster(directory: string, options: ClusterOptions = {}): Promise<Cluster> {
  const at = locate(directory)
  return withFileLock(at.lock, async () => {
    const programs = await usableBinaries(at.user, at.project)
    await initialise(at, programs, options.durable ?? true)
    const password = fs.readFileSync(at.password, 'utf8').trim()
    const running = await portOfRunning(at, password)
    const port = running ?? (await launch(at, programs, password, options))
    return { port, directory: at.home, startedHere: running === undefined, url: urlOf(port, password) }
  })
}

/**
 * Stops the cluster of `directory`; false when none was running. `fast` finishes what is committed, `immediate` is a
 * crash: the next start recovers.
 */
export async function stopCluster(directory: string, mode: 'fast' | 'immediate' = 'fast'): Promise<boolean> {
  const at = locate(directory)
  return withFileLock(at.lock, async () => {
    if (!fs.existsSync(path.join(at.data, 'postmaster.pid'))) return false
    const { pg_ctl } = await usableBinaries(at.user, at.project)
    await command(pg_ctl, ['stop', '-w', '-t', '120', '-m', mode, '-D', at.data], at.user)
    return true
  })
}

/** Whether a finished cluster lies in `directory`, running or not. */
export const hasCluster = (directory: string): boolean => fs.existsSync(path.join(locate(directory).data, 'PG_VERSION'))
