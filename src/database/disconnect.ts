import type { Payload } from 'payload'
import type { Client } from 'pg'

type Pool = { _clients: Client[]; on: (event: 'error', listener: () => void) => void }

/**
 * Ends Payload's work with the database. Its own `destroy` leaves the pool open and one connection checked out for
 * ever, so each connection is closed by hand; without this a process does not end and a database cannot be dropped.
 */
export async function disconnect(payload: Payload): Promise<void> {
  const { pool } = payload.db as unknown as { pool: Pool }
  pool.on('error', () => undefined)
  await payload.destroy()
  await Promise.all([...pool._clients].map((client) => client.end().catch(() => undefined)))
}
