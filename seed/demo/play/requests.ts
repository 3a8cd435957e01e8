import { decideFacilityRequest } from '@/actions/decideFacilityRequest'
import { requestFacilityRegistration } from '@/actions/requestFacilityRegistration'
import { by, type Stage } from './stage'

/** The form that stands already: sending and deciding commit by themselves, so a killed load finds it here. */
async function standing(stage: Stage, email: string) {
  const { docs } = await stage.payload.find({
    collection: 'facility-requests',
    where: { email: { equals: email } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    select: { status: true, revision: true },
  })
  return docs[0]
}

/** A facility sends the form of the public site. */
export async function request(stage: Stage, index: number, now: Date): Promise<void> {
  const planned = stage.plan.requests[index]
  if (!planned || (await standing(stage, planned.email))) return
  const { contactName, email, facilityName, message, officeNumber, phone } = planned
  await requestFacilityRegistration(stage.payload, { contactName, email, facilityName, message, officeNumber, phone }, now)
}

export async function declining(stage: Stage, index: number, now: Date): Promise<void> {
  const planned = stage.plan.requests[index]
  const found = planned && (await standing(stage, planned.email))
  if (!planned?.declined || found?.status !== 'received') return
  const operator = by(stage, 'operator', now)
  await decideFacilityRequest(stage.payload, {
    id: found.id,
    revision: found.revision ?? 1,
    decision: { kind: 'decline', reason: planned.declined.reason },
    by: ('user' in operator && operator.user) || null,
    now,
  })
}
