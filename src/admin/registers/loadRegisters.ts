import type { Payload } from 'payload'
import { databaseOf } from '@/database/handle'
import { runningLockHash } from '@/database/runningRelease'
import { dayOf, periodOfDays } from '@/domain/calendar/jst'
import { availabilityOf } from '@/domain/register/availability'
import { placesOf } from '@/env'
import { programmes } from '@/queries/programmes'
import { registerCounts } from '@/queries/registerCounts'
import { registerGaps } from '@/queries/registerGaps'
import { registersDue } from '@/queries/registersDue'
import { serviceLevel } from '@/queries/serviceLevel'

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
  const [counts, due, gaps, { countsPlanned, drill, stops }] = await Promise.all([
    registerCounts(db, { ...asked, now }),
    registersDue(db, { ...asked, limit: MOST_DUE }),
    registerGaps(db, { ...asked, lockHash, regions }),
    serviceLevel(db, programme.id),
  ])
  const { from, until: end } = periodOfDays(programme.startsOn, programme.endsOn)
  const until = now < end ? now : end
  const level = { from, until, drill, countsPlanned, ...availabilityOf(stops, { from, until, countsPlanned }) }
  return { all, programme, now, today, counts, due, gaps, level, lockHash, regions }
}
