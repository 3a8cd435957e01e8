import type { Payload, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { type OwnFaults, type OwnRegistration, phoneFault, wishFaults } from '@/domain/people/ownRegistration'
import type { Experience, Motive } from '@/domain/people/profile'
import { accessRefusals } from '@/glossary/refusals'
import { type Outcome, outcomeOf } from '../outcome'

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

/** A resident changes their telephone number; `contact` is the record they saw. */
export async function changeOwnPhone(
  payload: Payload,
  { contact, phone, resident, revision }: By & { contact: string; phone: string },
): Promise<Changed> {
  const fault = phoneFault(phone)
  if (fault) return { ok: false, faults: { phone: fault } }
  const call = { collection: 'volunteer-contacts' as const, depth: 0, overrideAccess: false as const, user: resident }
  return outcomeOf(payload.update({ ...call, id: contact, data: { phone: phone.trim(), revision } }))
}
