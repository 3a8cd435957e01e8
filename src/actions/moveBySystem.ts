import { APIError, type Payload } from 'payload'
import { asSystem } from '@/access/actor'
import type { ApplicationStatus } from '@/domain/application/status'

export type Moved = { moved: number; skipped: number; failed: number }

/**
 * Moves applications one by one as the system, each through the guard and in a transaction of its own. One that a
 * person has moved in the meantime is refused by the guard and skipped; any other fault is logged without personal
 * data, and the next run tries again.
 */
export async function moveBySystem(
  payload: Payload,
  ids: readonly string[],
  { now, to }: { now: Date; to: ApplicationStatus },
): Promise<Moved> {
  const result: Moved = { moved: 0, skipped: 0, failed: 0 }
  for (const id of ids) {
    try {
      await payload.update({
        collection: 'applications',
        id,
        data: { status: to },
        depth: 0,
        overrideAccess: true,
        context: { ...asSystem, now },
      })
      result.moved++
    } catch (error) {
      if (error instanceof APIError && error.status < 500) {
        result.skipped++
        continue
      }
      result.failed++
      payload.logger.error({
        msg: 'application not moved',
        application: id,
        to,
        code: error instanceof APIError ? error.status : 'unknown',
      })
    }
  }
  return result
}
