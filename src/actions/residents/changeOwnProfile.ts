import type { Payload, TypedUser } from 'payload'
import { actorOf, asSystem } from '@/access/actor'
import { lockRevision } from '@/database/revision'
import { idOf } from '@/domain/idOf'
import { type OwnFaults, type OwnRegistration, phoneFault, wishFaults } from '@/domain/people/ownRegistration'
import type { Experience, Motive } from '@/domain/people/profile'
import { accessRefusals } from '@/glossary/refusals'
import { inTransaction } from '../inTransaction'
import { type Outcome, outcomeOf } from '../outcome'
import { refusal } from '../refusal'

export type Changed = Outcome | { ok: false; faults: OwnFaults }
type About = Pick<OwnRegistration, 'displayName' | 'experience' | 'motives' | 'motive'>
type By = { resident: TypedUser; revision: number }

/** A resident changes what they say of themselves; `revision` is that of the record they saw. */
export async function changeOwnProfile(payload: Payload, { about, resident, revision }: By & { about: About }): Promise<Changed> {
  const faults = wishFaults(about)
  if (Object.keys(faults).length > 0) return { ok: false, faults }
  const { volunteerId } = actorOf({ user: resident, context: {} })
  if (!volunteerId) return { ok: false, refusal: accessRefusals.notFound }
  const data = {
    displayName: about.displayName.trim(),
    experience: about.experience as Experience,
    motives: [...new Set(about.motives)] as Motive[],
    motive: about.motive.trim() || null,
    revision,
  }
  return outcomeOf(
    payload.update({ collection: 'volunteers', id: volunteerId, depth: 0, overrideAccess: false, user: resident, data }),
  )
}

/**
 * A resident changes their telephone number; `contact` is the record they saw. Their contact is open to this and to the
 * changes of address and e-mail, each by its own rules, and to no other writing of theirs.
 */
export async function changeOwnPhone(
  payload: Payload,
  { contact, phone, resident, revision }: By & { contact: string; phone: string },
): Promise<Changed> {
  const fault = phoneFault(phone)
  if (fault) return { ok: false, faults: { phone: fault } }
  const { volunteerId } = actorOf({ user: resident, context: {} })
  const change = inTransaction(payload, { context: asSystem }, async (req) => {
    // The person first, the contact after them, as whoever agrees a visit does.
    if (volunteerId) await lockRevision(req, 'volunteers', volunteerId, true)
    const stands = await lockRevision(req, 'volunteer_contacts', contact, true)
    const call = { collection: 'volunteer-contacts' as const, depth: 0, overrideAccess: true as const, req }
    const own = stands === null ? null : await payload.findByID({ ...call, id: contact })
    if (!own || idOf(own.volunteer) !== volunteerId) throw refusal(accessRefusals.notFound, 404)
    if (stands !== revision) throw refusal(accessRefusals.revisionStale)
    await payload.update({ ...call, id: contact, data: { phone: phone.trim() } })
  })
  return outcomeOf(change)
}
