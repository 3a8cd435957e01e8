import type { Payload, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { databaseOf } from '@/database/handle'
import { type ApplicationStatus, LIVE } from '@/domain/application/status'
import { isUuid } from '@/domain/text/isUuid'
import { applicationRefusals } from '@/glossary/refusals'
import { visitOf } from '@/queries/visitOf'
import { type Outcome, sentenceOf } from './outcome'

/** `status`: accepted where a rule of the facility accepted the person at once, waitlisted where no seat was free. */
type Applied = { id: string; already: boolean; status: ApplicationStatus }

/**
 * A resident applies for a slot for themselves. Sent twice it is one application: the second answer is the first one's,
 * with `already` true. `now` is for tests and the demo only.
 */
export async function applyForSlot(
  payload: Payload,
  { resident, slot, message, now }: { resident: TypedUser; slot: string; message: string; now?: Date },
): Promise<Outcome<Applied>> {
  const { volunteerId } = actorOf({ user: resident, context: {} })
  if (!volunteerId) return { ok: false, refusal: applicationRefusals.not_your_decision }
  if (!isUuid(slot)) return { ok: false, refusal: applicationRefusals.slot_not_open }
  try {
    const { id, status } = await payload.create({
      collection: 'applications',
      depth: 0,
      overrideAccess: false,
      user: resident,
      ...(now ? { context: { now } } : {}),
      data: { slot, volunteer: volunteerId, message: message.trim() || null } as never,
    })
    return { ok: true, id, already: false, status }
  } catch (error) {
    const refusal = sentenceOf(error)
    if (refusal === null) throw error
    const mine = await visitOf(databaseOf(payload), { slot, volunteer: volunteerId })
    return mine && LIVE.includes(mine.status)
      ? { ok: true, id: mine.id, already: true, status: mine.status }
      : { ok: false, refusal }
  }
}
