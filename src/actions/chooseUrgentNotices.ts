import type { Payload, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { accessRefusals } from '@/glossary/refusals'
import { type Outcome, sentenceOf } from './outcome'

/** A resident chooses whether urgent seats near them are mailed to them. Said again it changes nothing. */
export async function chooseUrgentNotices(
  payload: Payload,
  { resident, wants }: { resident: TypedUser; wants: boolean },
): Promise<Outcome> {
  const id = actorOf({ user: resident, context: {} }).volunteerId
  if (!id) return { ok: false, refusal: accessRefusals.notFound }
  const person = { collection: 'volunteers' as const, id, depth: 0, overrideAccess: false as const, user: resident }
  try {
    const { revision, urgentNotice } = await payload.findByID(person)
    if ((urgentNotice ?? false) !== wants)
      await payload.update({ ...person, data: { urgentNotice: wants, revision: revision ?? 1 } })
    return { ok: true }
  } catch (error) {
    const refusal = sentenceOf(error)
    if (refusal === null) throw error
    return { ok: false, refusal }
  }
}
