import type { Payload, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { isCheckInCode, slotOfToken } from '@/access/checkInProof'
import { databaseOf } from '@/database/handle'
import { isUuid } from '@/domain/text/isUuid'
import { checkInProofRefusals } from '@/glossary/checkIn'
import { visitsToCheckIn } from '@/queries/visitsToCheckIn'
import type { Outcome } from './outcome'
import { stampVisit } from './stampVisit'

type CheckIn = {
  resident: TypedUser
  application: string
  step: 'arrive' | 'leave'
  /** What shows that they are there: the token of the slot's QR code, or its code word as typed. */
  proof: { token: string } | { code: string }
  now?: Date
}

/**
 * A resident says on their telephone that they came, or that they leave. The state of the visit stays as it is: the
 * facility records it, and they confirm the record. Sent twice it is one arrival. Somebody else's visit is "not expected".
 */
export async function checkIn(
  payload: Payload,
  { application, now = new Date(), proof, resident, step }: CheckIn,
): Promise<Outcome> {
  const volunteer = actorOf({ user: resident, context: {} }).volunteerId
  const find = async () =>
    volunteer && isUuid(application) ? (await visitsToCheckIn(databaseOf(payload), { volunteer, application }))[0] : undefined
  const visit = await find()
  if (!visit) return { ok: false, refusal: checkInProofRefusals.notExpected }
  const way = 'token' in proof ? 'qr' : 'code'
  if ('token' in proof && slotOfToken(proof.token, payload.secret, now) !== visit.slot)
    return { ok: false, refusal: checkInProofRefusals.token }
  if ('code' in proof && !isCheckInCode(proof.code, visit, payload.secret))
    return { ok: false, refusal: checkInProofRefusals.code }
  // Their own right does not reach to these fields: what they may do with them is this.
  return stampVisit(payload, { application, find, now, step, way, by: { user: resident } })
}
