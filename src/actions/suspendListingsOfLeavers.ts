import { APIError, type Payload } from 'payload'
import { asSystem } from '@/access/actor'
import { databaseOf } from '@/database/handle'
import { dayOf } from '@/domain/calendar/jst'
import { withdrawalPanelTexts } from '@/glossary/registration'
import { listingsOfLeavers } from '@/queries/listingsOfLeavers'
import { inBatches } from './inBatches'
import type { Moved } from './moveBySystem'

/**
 * Takes down what facilities still show after the last day of their registration. Safe to run twice, also at once: a
 * listing that a person has moved in the meantime is refused by its guard and skipped.
 */
export function suspendListingsOfLeavers(payload: Payload, now: Date): Promise<Moved> {
  return inBatches(
    (after, limit) => listingsOfLeavers(databaseOf(payload), { day: dayOf(now), after, limit }),
    async (ids) => {
      const result: Moved = { moved: 0, skipped: 0, failed: 0 }
      for (const id of ids) result[await suspend(payload, id, now)]++
      return result
    },
  )
}

async function suspend(payload: Payload, id: string, now: Date): Promise<keyof Moved> {
  try {
    await payload.update({
      collection: 'tasks',
      id,
      data: { status: 'suspended', statusReason: withdrawalPanelTexts.suspendedBecause },
      depth: 0,
      overrideAccess: true,
      context: { ...asSystem, now },
    })
    return 'moved'
  } catch (error) {
    if (error instanceof APIError && error.status < 500) return 'skipped'
    payload.logger.error({
      msg: 'listing not suspended',
      listing: id,
      code: error instanceof APIError ? error.status : 'unknown',
    })
    return 'failed'
  }
}
