import type { Payload } from 'payload'
import { isAway, noteAway } from './away'

type Call = (...given: unknown[]) => unknown
type Pool = { on: (event: 'error', listener: (error: Error) => void) => void; query: Call; connect: Call }

/**
 * A connection that breaks while idle is reported and replaced; without a listener it would end the process. Whoever
 * asks while the database is away is noted, so that the answer to their request can say so.
 */
export function watchPool(payload: Payload): void {
  const { pool } = payload.db as unknown as { pool?: Pool }
  if (!pool) return
  pool.on('error', (error) => payload.logger.error({ msg: 'an idle database connection was lost', reason: error.message }))
  for (const name of ['query', 'connect'] as const) {
    const call = pool[name]
    pool[name] = (...given) => {
      const answer = call.apply(pool, given)
      if (answer instanceof Promise) answer.catch((error) => isAway(error) && noteAway())
      return answer
    }
  }
}
