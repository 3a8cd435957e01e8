import type { Payload } from 'payload'
import { databaseOf } from '@/database/handle'
import { OBJECTION_HOURS } from '@/domain/application/transitions'
import { attendedUntil } from '@/queries/attendedUntil'
import { inBatches } from './inBatches'
import { changeBySystem, type Moved } from './changeBySystem'

/** Completes the visits to which nobody objected within 72 hours of their record. Safe to run twice, also at once. */
export function completeUnopposedVisits(payload: Payload, now: Date): Promise<Moved> {
  const until = new Date(now.getTime() - OBJECTION_HOURS * 3_600_000)
  return inBatches(
    (after, limit) => attendedUntil(databaseOf(payload), { until, after, limit }),
    (ids) => changeBySystem(payload, ids, { collection: 'applications', data: { status: 'completed' }, now }),
  )
}
