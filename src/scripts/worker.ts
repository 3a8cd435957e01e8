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
const { longJobs } = await import('@/jobs/longJobs')
const { startDuties } = await import('@/jobs/worker')
const payload = await getPayload({ config })
let stopping = false
// Two loops behind the one lock: what takes minutes holds up no mail.
const loops = [startDuties(payload, duties), startDuties(payload, [longJobs(() => stopping)])]

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    stopping = true
    void Promise.all(loops.map((loop) => loop.stop())).then(() => process.exit(0))
  })
}
