import type { Payload, TypedUser } from 'payload'
import { checkInContext } from '@/access/checkInContext'
import type { CheckInWay } from '@/domain/attendance/checkIn'
import { type Outcome, sentenceOf } from './outcome'

type Times = { arrivedAt: unknown; leftAt: unknown } | undefined
type Stamp = {
  application: string
  step: 'arrive' | 'leave'
  way: CheckInWay
  /** Who says so: the account of a person, or what code of the server acts as. */
  by: { user: TypedUser } | { context: { actingAs: 'system' } }
  /** How the visit stands, read anew. */
  find: () => Promise<Times>
  now: Date
}

/** Writes that somebody came or left, by the rule of check-ins, which is asked under the lock. Sent twice it is one time. */
export async function stampVisit(payload: Payload, { application, by, find, now, step, way }: Stamp): Promise<Outcome> {
  const done = (found: Times) => Boolean(step === 'arrive' ? found?.arrivedAt : found?.leftAt)
  if (done(await find())) return { ok: true }
  try {
    await payload.update({
      collection: 'applications',
      id: application,
      data: {},
      depth: 0,
      overrideAccess: true,
      ...('user' in by && { user: by.user }),
      context: { now, ...('context' in by && by.context), ...checkInContext({ step, way }) },
    })
    return { ok: true }
  } catch (error) {
    const refusal = sentenceOf(error)
    if (refusal === null) throw error
    return done(await find()) ? { ok: true } : { ok: false, refusal }
  }
}
