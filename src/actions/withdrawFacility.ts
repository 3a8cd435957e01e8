import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { transactionOf } from '@/database/handle'
import { lockRevision } from '@/database/revision'
import type { Day } from '@/domain/calendar/jst'
import { withdrawalRefusalOf, type WorkLeft } from '@/domain/registration/withdrawing'
import { idOf } from '@/domain/idOf'
import { isUuid } from '@/domain/text/isUuid'
import { accessRefusals } from '@/glossary/refusals'
import { withdrawalPanelTexts, withdrawalRefusals } from '@/glossary/registration'
import type { FacilityRegistration } from '@/payload-types'
import { idleListings } from '@/queries/idleListings'
import { registrationParties } from '@/queries/registrationParties'
import { slotsAfter } from '@/queries/slotsAfter'
import { workAfter } from '@/queries/workAfter'
import { inTransaction } from './inTransaction'
import { refusal } from './refusal'
import { refuseWithoutSecond } from './secondPerson/refuseWithoutSecond'

export type WithdrawalAsked = { id: string; revision: number; lastDay: Day; reason: string }
type Asked = WithdrawalAsked & {
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
export const withdrawFacility = (payload: Payload, { by, confirmed, now, ...asked }: Asked): Promise<Withdrawal> =>
  inTransaction(payload, { user: by, context: { now } }, async (req) => {
    if (confirmed) return withdrawWithin(req, asked)
    const { left } = await checkWithdrawal(req, asked)
    return { done: false, left }
  })

/** Ends it in the transaction that the request carries. */
export async function withdrawWithin(req: PayloadRequest, asked: WithdrawalAsked): Promise<{ done: true }> {
  await checkWithdrawal(req, asked)
  await refuseWithoutSecond(req, 'withdraw_facility')
  const { id, lastDay, reason } = asked
  await req.payload.update({
    collection: 'facility-registrations',
    id,
    depth: 0,
    overrideAccess: true,
    req,
    data: { lastDay, withdrawalReason: reason.trim() },
  })
  await endWork(req, { day: lastDay, now: nowOf(req), registration: id })
  return { done: true }
}

/** Holds the registration and says what is left to do after that day. Throws what the withdrawal itself would be refused with. */
export async function checkWithdrawal(
  req: PayloadRequest,
  { id, lastDay, reason, revision }: WithdrawalAsked,
): Promise<{ registration: FacilityRegistration; left: WorkLeft }> {
  const { role } = actorOf(req)
  if (role !== 'operator') throw refusal(withdrawalRefusals.not_your_decision, 403)
  const current = isUuid(id) ? await lockRevision(req, 'facility_registrations', id, true) : null
  if (current === null) throw refusal(withdrawalPanelTexts.notFound, 404)
  const db = await transactionOf(req)
  const registration = await req.payload.findByID({
    collection: 'facility-registrations',
    id,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const parties = await registrationParties(db, idOf(registration.programme))
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
  return { registration, left: await workAfter(db, { day: lastDay, now: nowOf(req), registration: id }) }
}

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
