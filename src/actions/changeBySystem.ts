import { APIError, type Payload } from 'payload'
import { asSystem } from '@/access/actor'

export type Moved = { moved: number; skipped: number; failed: number }
type Change = {
  collection: 'applications' | 'tasks' | 'time-wishes' | 'proposals' | 'invitations'
  data: { status?: string; statusReason?: string; state?: string; endedBecause?: string }
  now: Date
}

/**
 * Changes records one by one as the system, each through its guard and in a transaction of its own. One that a person
 * has moved in the meantime is refused by the guard and skipped; any other fault is logged without personal data, and
 * the next run tries again.
 */
export async function changeBySystem(
  payload: Payload,
  ids: readonly string[],
  { collection, data, now }: Change,
): Promise<Moved> {
  const result: Moved = { moved: 0, skipped: 0, failed: 0 }

  for (const id of ids) {
    try {
      await payload.update({ collection, id, data: data as never, depth: 0, overrideAccess: true, context: { ...asSystem, now } })
      result.moved++
    } catch (error) {
      if (error instanceof APIError && error.status < 500) {
        result.skipped++
        continue
      }
      result.failed++
      const code = error instanceof APIError ? error.status : 'unknown'
      payload.logger.error({ msg: 'record not changed', collection, record: id, to: data.status ?? data.state, code })
    }
  }
  return result
}
