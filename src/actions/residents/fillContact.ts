import type { PayloadRequest } from 'payload'
import type { VolunteerContact } from '@/payload-types'

const FILLED = ['phone', 'email', 'postalCode', 'address', 'birthDate'] as const
const filledBy = (from: VolunteerContact | undefined, besides?: VolunteerContact) =>
  Object.fromEntries(FILLED.flatMap((field) => (from?.[field] && !besides?.[field] ? [[field, from[field]]] : [])))

/** Puts into the kept contact what it lacks and the other one has. It is sealed anew for its new place. */
export async function fillContact(req: PayloadRequest, { dropped, kept }: { kept: string; dropped: string }): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'volunteer-contacts',
    where: { volunteer: { in: [kept, dropped] } },
    depth: 0,
    overrideAccess: true,
    req,
  })
  const [own, other] = [kept, dropped].map((person) => docs.find(({ volunteer }) => volunteer === person))
  const data = filledBy(other, own)
  if (Object.keys(data).length === 0) return
  const call = { collection: 'volunteer-contacts' as const, depth: 0, overrideAccess: true as const, req }
  if (own) await req.payload.update({ ...call, id: own.id, data })
  else await req.payload.create({ ...call, data: { ...data, volunteer: kept } })
}
