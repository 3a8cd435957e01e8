import { randomBytes } from 'node:crypto'
import { APP, createDatabase, OWNER } from '@/database/roles'
import { connected, testCluster, urlOf } from './testCluster'

type Row = Record<string, unknown>

export type TestDatabase = {
  name: string
  /** The connection string of the application's role: what a server would have. */
  appUrl: string
  ownerUrl: string
  /** One statement as superuser: for what no role of the application may do. Resolves to its rows. */
  adminSql: (sql: string, values?: readonly unknown[]) => Promise<Row[]>
  /** One statement as the owner of the tables. */
  ownerSql: (sql: string, values?: readonly unknown[]) => Promise<Row[]>
  /** One statement as the application, past Payload: for what the database itself must refuse. */
  appSql: (sql: string, values?: readonly unknown[]) => Promise<Row[]>
  drop: () => Promise<void>
}

/** A clone of the migrated template, for one test file alone. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const cluster = testCluster()
  const name = `care_test_${process.env.CARE_TEST_RUN}_${randomBytes(6).toString('hex')}`
  const admin = urlOf(cluster, 'postgres')
  await connected(admin, (client) => createDatabase(client, name, cluster.template))
  const appUrl = urlOf(cluster, name, { name: APP, password: cluster.appPassword })
  const ownerUrl = urlOf(cluster, name, { name: OWNER, password: cluster.ownerPassword })
  const on =
    (url: string) =>
    (sql: string, values: readonly unknown[] = []) =>
      connected(url, async (client) => (await client.query(sql, values as unknown[])).rows as Row[])
  return {
    name,
    appUrl,
    ownerUrl,
    adminSql: on(urlOf(cluster, name)),
    ownerSql: on(ownerUrl),
    appSql: on(appUrl),
    drop: () => connected(admin, async (client) => void (await client.query(`drop database if exists ${name} with (force)`))),
  }
}
