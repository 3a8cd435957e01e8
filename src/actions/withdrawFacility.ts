import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import { lockRevision } from '@/database/revision'
import type { Day } from '@/domain/calendar/jst'
import { withdrawalRefusalOf, type WorkLeft } from '@/domain/registration/withdrawing'
import { isUuid } from '@/domain/text/isUuid'
import { accessRefusals } from '@/glossary/refusals'
import { withdrawalPanelTexts, withdrawalRefusals } from '@/glossary/registration'
import { idleListings } from '@/queries/idleListings'
import { registrationParties } from '@/queries/registrationParties'
import { slotsAfter } from '@/queries/slotsAfter'
import { workAfter } from '@/queries/workAfter'
import { inTransaction } from './inTransaction'
import { refusal } from './refusal'

type Asked = {
  id: string
  revision: number
  lastDay: Day
  reason: string
  /** The operator has seen what is left to do after the last day. */
  confirmed: boolean
  by: TypedUser | null
  now: Date
}
/** Not withdrawn yet: what is left has to be seen first. */
export type Withdrawal = { done: true } | { done: false; left: WorkLeft }

/**
 * Ends a registration with its last registered day and the reason. Unconfirmed it changes nothing and tells which slots,
 * applications and agreed visits are left after that day; confirmed, these slots are called off, their applications settled
 * and everybody told, and listings with nothing ahead are suspended, in one transaction. What is shown until the last day
 * is suspended after it (suspendListingsOfLeavers). Nothing is ever deleted. Throws an APIError with the sentence.
 */
export const withdrawFacility = (
  payload: Payload,
  { by, confirmed, id, lastDay, now, reason, revision }: Asked,
): Promise<Withdrawal> =>
  inTransaction(payload, { user: by, context: { now } }, async (req) => {
    const { role } = actorOf(req)
    if (role !== 'operator') throw refusal(withdrawalRefusals.not_your_decision, 403)
    const current = isUuid(id) ? await lockRevision(req, 'facility_registrations', id, true) : null
    if (current === null) throw refusal(withdrawalPanelTexts.notFound, 404)
    const db = await transactionOf(req)
    const registration = await payload.findByID({ collection: 'facility-registrations', id, depth: 0, overrideAccess: true, req })
    const parties = await registrationParties(db, registration.programme as string)
    const refused = withdrawalRefusalOf({
      by: role,
      startsOn: registration.startsOn,
      lastDay,
      withdrawnOn: registration.lastDay ?? null,
      reason,
      programmeEndsOn: parties?.endsOn ?? '',
    })
    if (refused) throw refusal(withdrawalRefusals[refused], refused === 'already_withdrawn' ? 409 : 400)
    if (current !== revision) throw refusal(accessRefusals.revisionStale)
    const left = await workAfter(db, { day: lastDay, now, registration: id })
    if (!confirmed) return { done: false, left }
    await payload.update({
      collection: 'facility-registrations',
      id,
      depth: 0,
      overrideAccess: true,
      req,
      data: { lastDay, withdrawalReason: reason.trim() },
    })
    await endWork(req, { day: lastDay, now, registration: id })
    return { done: true }
  })

/** Slots first, by id, then what hangs on them: the order of locks everywhere. */
async function endWork(req: PayloadRequest, which: { day: Day; now: Date; registration: string }): Promise<void> {
  const db = await transactionOf(req)
  const asOperator = { depth: 0, overrideAccess: true as const, req }
  for (const id of await slotsAfter(db, which)) {
    const data = { status: 'cancelled' as const, cancelReason: withdrawalPanelTexts.calledOffBecause }
    await req.payload.update({ collection: 'slots', id, data, ...asOperator })
  }
  for (const id of await idleListings(db, which)) {
    const data = { status: 'suspended' as const, statusReason: withdrawalPanelTexts.suspendedBecause }
    await req.payload.update({ collection: 'tasks', id, data, ...asOperator })
  }
}
