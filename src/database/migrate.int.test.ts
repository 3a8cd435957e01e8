import { randomBytes } from 'node:crypto'
import { connected, testCluster, urlOf } from '@/testing/testCluster'
import { migrate, pendingMigrations } from './migrate'
import { APP, createDatabase, OWNER } from './roles'

const name = `care_test_${process.env['CARE_TEST_RUN']}_${randomBytes(6).toString('hex')}`
const cluster = testCluster()
const ownerUrl = urlOf(cluster, name, { name: OWNER, password: cluster.ownerPassword })
const appUrl = urlOf(cluster, name, { name: APP, password: cluster.appPassword })
const admin = (sql: string) => connected(urlOf(cluster, 'postgres'), (client) => client.query(sql))
beforeAll(() => connected(urlOf(cluster, 'postgres'), (client) => createDatabase(client, name)))
afterAll(() => admin(`drop database if exists ${name} with (force)`))

const known = ['20260101_000000_first', '20260102_000000_second']

/** Writes what a migration leaves behind, slowly enough that another one would get in between. */
function migration(runs: string[][], upTo = known): () => Promise<void> {
  return () =>
    connected(ownerUrl, async (client) => {
      await client.query('create table if not exists payload_migrations (name text primary key)')
      const pending = await pendingMigrations(client, upTo)
      runs.push(pending)
      await client.query('select pg_sleep(0.3)')
      for (const each of pending) await client.query('insert into payload_migrations values ($1)', [each])
    })
}

describe('migrating', () => {
  it('takes everything for pending on an empty database', async () => {
    expect(await connected(appUrl, (client) => pendingMigrations(client, known))).toEqual(known)
  })

  it('throws when something is left undone, and lets the next one in', async () => {
    const runs: string[][] = []
    await expect(migrate({ ownerUrl, appRole: APP, known, run: migration(runs, known.slice(0, 1)) })).rejects.toThrow(
      `still pending: ${known[1]}`,
    )
  })

  it('is done by one of several that begin at the same moment; the others find it done', async () => {
    const runs: string[][] = []
    const done = await Promise.all([1, 2, 3].map(() => migrate({ ownerUrl, appRole: APP, known, run: migration(runs) })))
    expect(runs).toEqual([[known[1]]])
    expect(done.filter((names) => names.length > 0)).toEqual([[known[1]]])
  })

  it('leaves the application able to see that nothing is pending, and unable to pretend it', async () => {
    expect(await connected(appUrl, (client) => pendingMigrations(client, known))).toEqual([])
    await expect(connected(appUrl, (client) => client.query(`insert into payload_migrations values ('third')`))).rejects.toThrow(
      'permission denied',
    )
  })
})
