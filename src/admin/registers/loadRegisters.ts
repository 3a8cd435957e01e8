import type { Payload } from 'payload'
import { serviceMeasures } from '@/actions/papers/serviceMeasures'
import { databaseOf } from '@/database/handle'
import { runningLockHash } from '@/database/runningRelease'
import { dayOf } from '@/domain/calendar/jst'
import { placesOf } from '@/env'
import { programmes } from '@/queries/programmes'
import { registerCounts } from '@/queries/registerCounts'
import { registerGaps } from '@/queries/registerGaps'
import { registersDue } from '@/queries/registersDue'

const MOST_DUE = 50

export type Registers = NonNullable<Awaited<ReturnType<typeof loadRegisters>>>

/** What the screen of all registers shows of one programme; null before there is any. */
export async function loadRegisters(payload: Payload, { now, programme: wanted }: { now: Date; programme: string | undefined }) {
  const db = databaseOf(payload)
  const all = await programmes(db)
  const programme = all.find(({ id }) => id === wanted) ?? all[0]
  if (!programme) return null
  const [today, lockHash] = [dayOf(now), runningLockHash()]
  const { regions } = placesOf()
  const asked = { programme: programme.id, today }
  const [counts, due, gaps, level] = await Promise.all([
    registerCounts(db, { ...asked, now }),
    registersDue(db, { ...asked, limit: MOST_DUE }),
    registerGaps(db, { ...asked, lockHash, regions }),
    serviceMeasures(db, { programme: programme.id, now }),
  ])
  return { all, programme, now, today, counts, due, gaps, level, lockHash, regions }
}
