import { takeBack } from '@/database/takeBack'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, type Payload, type PayloadRequest, type TypedUser } from 'payload'
import { actorOf, asSystem } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { transactionOf } from '@/database/handle'
import { type Leaving, leavingRefusalOf } from '@/domain/people/leaving'
import { isUuid } from '@/domain/text/isUuid'
import { becauseTheyLeft, leavingRefusals, leavingTexts } from '@/glossary/leaving'
import { accessRefusals } from '@/glossary/refusals'
import { toldOtherwise } from '@/mail/tellOfDecision'
import { tellOfLeaving } from '@/mail/tellOfLeaving'
import { leaving, namesThem } from '@/queries/leaving'
import { inTransaction } from '../inTransaction'
import { refusal } from '../refusal'
import { refuseWithoutSecond } from '../secondPerson/refuseWithoutSecond'
import { type HeldPerson, heldPeople } from './heldPeople'

type LeavingAsked = { volunteer: string; revision: number }
type Asked = LeavingAsked & {
  /** The operator has seen what ends. */
  confirmed: boolean
  by: TypedUser | null
  now: Date
}
/** Not gone yet: what ends has to be seen first. */
export type LetGo = { done: true } | { done: false; ends: Leaving }

/**
 * Somebody leaves the programme. Unconfirmed it changes nothing and tells what ends; confirmed, applications that wait are
 * taken back, agreed visits called off with a notice to their facilities, wishes, proposals, invitations, calendar and rules that name
 * them end, the account is closed, and they are written to: all of it or nothing. What was is kept. Operators only; throws an
 * APIError with the sentence.
 */
export const letGo = (payload: Payload, { by, confirmed, now, ...asked }: Asked): Promise<LetGo> =>
  inTransaction(payload, { user: by, context: { now } }, async (req) => {
    if (confirmed) return leaveWithin(req, asked)
    const { ends } = await checkLeaving(req, asked)
    return { done: false, ends }
  })

/** The same, confirmed, in the transaction that the request carries. */
export async function leaveWithin(req: PayloadRequest, asked: LeavingAsked): Promise<{ done: true }> {
  const { ends } = await checkLeaving(req, asked)
  await refuseWithoutSecond(req, 'leave_resident')
  const [{ volunteer }, now] = [asked, nowOf(req)]
  // While their address is still known.
  await tellOfLeaving(req, { volunteer, visits: ends.visits })
  await endApplications(req, volunteer, ends)
  await endTheRest(req, volunteer, now)
  await req.payload.update({
    collection: 'volunteers',
    id: volunteer,
    data: { withdrawnAt: now.toISOString(), urgentNotice: false },
    depth: 0,
    overrideAccess: true,
    context: { ...asSystem, now },
    req: await systemIn(req, now),
  })
  return { done: true }
}

/** Holds the person and says what ends with their leaving. Throws what it would be refused with. */
export async function checkLeaving(
  req: PayloadRequest,
  { revision, volunteer }: LeavingAsked,
): Promise<{ person: HeldPerson; ends: Leaving }> {
  const { role } = actorOf(req)
  if (role !== 'operator') throw refusal(leavingRefusals.not_your_decision, 403)
  const person = isUuid(volunteer) ? (await heldPeople(req, [volunteer])).get(volunteer) : undefined
  if (!person) throw refusal(leavingTexts.notFound, 404)
  const refused = leavingRefusalOf(role, { left: person.withdrawnAt !== null, merged: person.mergedInto !== null })
  if (refused) throw refusal(leavingRefusals[refused])
  if (person.revision !== revision) throw refusal(accessRefusals.revisionStale)
  return { person, ends: await leaving(await transactionOf(req), { volunteer, now: nowOf(req) }) }
}

/** A request of the system in the same transaction: what it may do here must not reach the rest of the operator's. */
async function systemIn(req: PayloadRequest, now: Date): Promise<PayloadRequest> {
  const system = await createLocalReq({ context: { ...asSystem, ...toldOtherwise, now } }, req.payload)
  const transaction = await req.transactionID
  if (transaction !== undefined) system.transactionID = transaction
  return system
}

/** What waits is taken back for them before seats fall free, so that none is offered to who is leaving. */
async function endApplications(req: PayloadRequest, volunteer: string, { visits }: Leaving): Promise<void> {
  const system = await systemIn(req, nowOf(req))
  const { rows } = await (await transactionOf(req)).execute(
    sql`SELECT id FROM applications WHERE volunteer_id = ${volunteer} AND is_waiting ORDER BY slot_id, id`,
  )
  const call = { collection: 'applications' as const, depth: 0, overrideAccess: true as const }
  for (const { id } of rows) await req.payload.update({ ...call, id: String(id), data: { status: 'withdrawn' }, req: system })
  for (const { application } of visits)
    await req.payload.update({
      ...call,
      id: application,
      data: { status: 'cancelled', statusReason: becauseTheyLeft },
      context: toldOtherwise,
      req,
    })
}

async function endTheRest(req: PayloadRequest, volunteer: string, now: Date): Promise<void> {
  const [db, at] = [await transactionOf(req), now.toISOString()]
  await takeBack(db, sql`volunteer_id = ${volunteer}`, now)
  await db.execute(sql`UPDATE auto_accept_rules SET state = 'ended' WHERE is_active AND ${namesThem(volunteer)}`)
  await db.execute(
    sql`UPDATE calendar_feeds SET revoked_at = greatest(${at}::timestamptz, opened_at) WHERE volunteer_id = ${volunteer} AND revoked_at IS NULL`,
  )
  const { docs } = await req.payload.find({
    collection: 'volunteer-accounts',
    where: { volunteer: { equals: volunteer }, active: { equals: true } },
    depth: 0,
    overrideAccess: true,
    req,
  })
  for (const { id } of docs)
    await req.payload.update({
      collection: 'volunteer-accounts',
      id,
      data: { active: false },
      depth: 0,
      overrideAccess: true,
      req,
    })
}
