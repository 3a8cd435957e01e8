import type { Payload } from 'payload'

type Pool = { on: (event: 'error', listener: (error: Error) => void) => void }

/** A connection that breaks while idle is reported and replaced; without a listener it would end the process. */
export function watchPool(payload: Payload): void {
  const { pool } = payload.db as unknown as { pool?: Pool }
  pool?.on('error', (error) => payload.logger.error({ msg: 'an idle database connection was lost', reason: error.message }))
}
