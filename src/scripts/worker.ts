import './keepAwake'
import pg from 'pg'
import { environment } from '@/env'

/** The one worker. Others that are started wait here for its lock, and take over when its connection ends. */
const WORKER_LOCK = 7_310_004
const lock = new pg.Client({ connectionString: environment().DATABASE_URL, keepAlive: true })
// Without the lock somebody else may be working: better to end and be started again.
lock.on('error', () => process.exit(1))
await lock.connect()
await lock.query('SET lock_timeout = 0')
await lock.query('SELECT pg_advisory_lock($1)', [WORKER_LOCK])

const { getPayload } = await import('payload')
const { default: config } = await import('@payload-config')
const { duties } = await import('@/jobs/duties')
const { startDuties } = await import('@/jobs/worker')
const payload = await getPayload({ config })
const running = startDuties(payload, duties)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => void running.stop().then(() => process.exit(0)))
}
