import type { Payload } from 'payload'
import { disconnect } from '@/database/disconnect'
import { TEST_SECRETS } from './secrets'
import { createTestDatabase, type TestDatabase } from './testDatabase'

export type RunningPayload = Omit<TestDatabase, 'drop'> & { payload: Payload; stop: () => Promise<void> }

/**
 * Payload on a database of this test file's own, connected as the application's role. Call it once per file, in
 * beforeAll, and `stop` in afterAll. The configuration is imported only now, when it can know its database.
 */
export async function startPayload(): Promise<RunningPayload> {
  const { drop, ...database } = await createTestDatabase()
  Object.assign(process.env, TEST_SECRETS, { DATABASE_URL: database.appUrl })
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  const stop = async () => {
    await disconnect(payload)
    await drop()
  }
  return { ...database, payload, stop }
}
