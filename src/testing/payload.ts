import type { Payload } from 'payload'
import { disconnect } from '@/database/disconnect'
import { TEST_SECRETS } from './secrets'
import { createTestDatabase, type TestDatabase } from './testDatabase'

export type RunningPayload = Omit<TestDatabase, 'drop'> & { payload: Payload; stop: () => Promise<void> }

/** Payload on this database, connected as the application's role. The configuration is imported only now, when it can know it. */
export async function payloadOn({ drop, ...database }: TestDatabase): Promise<RunningPayload> {
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

/** Payload on a database of this test file's own. Call it once per file, in beforeAll, and `stop` in afterAll. */
export const startPayload = async (): Promise<RunningPayload> => payloadOn(await createTestDatabase())
