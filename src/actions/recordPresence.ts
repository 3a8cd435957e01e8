import type { Payload, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { type CheckInAsked, checkInContext, checkInFactsOf } from '@/access/checkInContext'
import type { ApplicationStatus } from '@/domain/application/status'
import { checkInRefusalOf } from '@/domain/attendance/checkIn'
import { todayWords } from '@/glossary/checkIn'
import type { Application } from '@/payload-types'
import { refusal } from './refusal'

export const PRESENCE_STEPS = ['present', 'left', 'absent', 'undo', 'takeBack'] as const
export type PresenceStep = (typeof PRESENCE_STEPS)[number]

const STATUS_OF: Partial<Record<PresenceStep, ApplicationStatus>> = { left: 'attended', absent: 'no_show', takeBack: 'accepted' }

type Presence = { by: TypedUser | null; application: string; revision: number; step: PresenceStep; now?: Date }

/**
 * What the facility's list of today says of one person: came, left (which records the visit as attended), did not come, or
 * that "came" or the record was a mistake. Under the person's own access; throws an APIError with the reason.
 */
export async function recordPresence(
  payload: Payload,
  { application, by, now = new Date(), revision, step }: Presence,
): Promise<Application> {
  const { role } = actorOf({ user: by, context: {} })
  if (role !== 'facility' && role !== 'operator') throw refusal(todayWords.notYours, 403)
  const mine = { user: by as TypedUser, overrideAccess: false as const, depth: 0 }
  const asked = await stampFor(step, () => payload.findByID({ collection: 'applications', id: application, ...mine }), now)
  const status = STATUS_OF[step]
  return payload.update({
    collection: 'applications',
    id: application,
    ...mine,
    context: { now, ...checkInContext(asked) },
    data: { revision, ...(status ? { status } : {}) } as never,
  })
}

/** Who is recorded as attended without having been seen to come, or long afterwards, has no time of leaving. */
async function stampFor(step: PresenceStep, find: () => Promise<Application>, now: Date): Promise<CheckInAsked | null> {
  if (step === 'present') return { step: 'arrive', way: 'facility' }
  if (step === 'undo') return { step: 'undo', way: 'facility' }
  if (step === 'absent' || step === 'takeBack') return null
  const leaving = { step: 'leave', way: 'facility' } as const
  return checkInRefusalOf(leaving, checkInFactsOf(await find()), now) === null ? leaving : null
}
