import pg from 'pg'

/** What a run of tests knows about its cluster; handed to every test process in CARE_TEST_CLUSTER. */
export type TestCluster = {
  /** Of a role that may create databases and roles; its database part is replaced as needed. */
  adminUrl: string
  ownerPassword: string
  appPassword: string
  /** The migrated database that every test file clones. */
  template: string
}

/** Databases of one run carry the process that made them, so that a later run knows whose are left over. */
export const TEST_DATABASE = /^care_test_(\d+)_/

export function testCluster(): TestCluster {
  const text = process.env.CARE_TEST_CLUSTER
  if (!text)
    throw new Error('No test database: run *.int.test.ts, *.browser.test.ts and *.processes.test.ts through jest.config.mjs')
  return JSON.parse(text)
}

/** The same server, another database, optionally as another role. */
export function urlOf(
  { adminUrl }: Pick<TestCluster, 'adminUrl'>,
  database: string,
  role?: { name: string; password: string },
): string {
  const url = new URL(adminUrl)
  url.pathname = `/${database}`
  if (role) {
    url.username = role.name
    url.password = role.password
  }
  return url.toString()
}

/** Runs `work` on a connection that is closed afterwards. */
export async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
