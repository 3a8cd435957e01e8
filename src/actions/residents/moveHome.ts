import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { actorOf, asSystem } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import { lockRevision } from '@/database/revision'
import { dayOf } from '@/domain/calendar/jst'
import { homeOf, postalCodeOf } from '@/domain/people/home'
import { homeFaults, type OwnRegistration } from '@/domain/people/ownRegistration'
import type { ResidenceProof } from '@/domain/people/profile'
import { accessRefusals } from '@/glossary/refusals'
import { wardsOfPostalCode } from '@/queries/wardsOfPostalCode'
import { inTransaction } from '../inTransaction'
import { refusal } from '../refusal'
import type { Changed } from './changeOwnProfile'

type Move = Pick<OwnRegistration, 'postalCode' | 'address' | 'ward' | 'municipalityName' | 'since' | 'plannedProof'>
type Given = {
  resident: TypedUser
  move: Move
  /** The residence they saw as the present one; null where there was none. */
  seen: string | null
  now: Date
}

/**
 * A resident reports a move: it waits beside the home that stands until the office has looked (`checkProof`), so that nobody's
 * own word changes what was counted, least of all in a month that is closed. The contact gets the new address at once. In one
 * transaction while the person is held. Throws an APIError when another move was entered meanwhile.
 */
export async function moveHome(payload: Payload, { move, now, resident, seen }: Given): Promise<Changed> {
  const { volunteerId: volunteer } = actorOf({ user: resident, context: {} })
  if (!volunteer) throw refusal(accessRefusals.notFound, 404)
  return inTransaction(payload, { context: { ...asSystem, now } }, async (req): Promise<Changed> => {
    await lockRevision(req, 'volunteers', volunteer, true)
    const wards = await wardsOfPostalCode(await transactionOf(req), postalCodeOf(move.postalCode))
    const faults = homeFaults(move, wards, dayOf(now))
    const read = homeOf(move, wards)
    if (Object.keys(faults).length > 0 || 'fault' in read) return { ok: false, faults }
    const { docs } = await payload.find({
      collection: 'residences',
      where: { volunteer: { equals: volunteer }, standing: { in: ['stands', 'reported'] } },
      sort: '-since',
      depth: 0,
      limit: 1,
      pagination: false,
      overrideAccess: true,
      req,
    })
    const [last] = docs
    if ((last?.id ?? null) !== seen) throw refusal(accessRefusals.revisionStale)
    if (last && move.since <= last.since) return { ok: false, faults: { since: 'before_last_move' } }
    await payload.create({
      collection: 'residences',
      depth: 0,
      overrideAccess: true,
      req,
      data: {
        volunteer,
        ...read.home,
        since: move.since,
        standing: 'reported',
        proof: 'self_declared',
        plannedProof: move.plannedProof as ResidenceProof,
      },
    })
    await keepAddress(req, volunteer, { postalCode: postalCodeOf(move.postalCode), address: move.address.trim() })
    return { ok: true }
  })
}

async function keepAddress(
  req: PayloadRequest,
  volunteer: string,
  data: { postalCode: string | null; address: string },
): Promise<void> {
  const call = { collection: 'volunteer-contacts' as const, depth: 0, overrideAccess: true as const, req }
  const { docs } = await req.payload.find({ ...call, where: { volunteer: { equals: volunteer } }, limit: 1, pagination: false })
  if (docs[0]) await req.payload.update({ ...call, id: docs[0].id, data })
  else await req.payload.create({ ...call, data: { ...data, volunteer } })
}
