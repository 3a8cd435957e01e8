import type { Payload } from 'payload'
import { databaseOf } from '@/database/handle'
import { dayOf } from '@/domain/calendar/jst'
import { withdrawalPanelTexts } from '@/glossary/registration'
import { listingsOfLeavers } from '@/queries/listingsOfLeavers'
import { changeBySystem, type Moved } from './changeBySystem'
import { inBatches } from './inBatches'

/** Takes down what facilities still show after the last day of their registration. Safe to run twice, also at once. */
export function suspendListingsOfLeavers(payload: Payload, now: Date): Promise<Moved> {
  const data = { status: 'suspended', statusReason: withdrawalPanelTexts.suspendedBecause }
  return inBatches(
    (after, limit) => listingsOfLeavers(databaseOf(payload), { day: dayOf(now), after, limit }),
    (ids) => changeBySystem(payload, ids, { collection: 'tasks', data, now }),
  )
}
