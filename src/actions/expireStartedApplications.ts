import type { Payload } from 'payload'
import { databaseOf } from '@/database/handle'
import { waitingPastStart } from '@/queries/waitingPastStart'
import { inBatches } from './inBatches'
import { changeBySystem, type Moved } from './changeBySystem'

/** Ends the applications nobody answered before their slot started. Safe to run twice, also at once. */
export function expireStartedApplications(payload: Payload, now: Date): Promise<Moved> {
  return inBatches(
    (after, limit) => waitingPastStart(databaseOf(payload), { until: now, after, limit }),
    (ids) => changeBySystem(payload, ids, { collection: 'applications', data: { status: 'expired' }, now }),
  )
}
