import type { Payload, TypedUser } from 'payload'
import { dayOf } from '@/domain/calendar/jst'
import { ADULT_AGE, ageOn } from '@/domain/people/age'
import type { Consent, Residence, Volunteer, VolunteerContact } from '@/payload-types'

export type OwnProfile = {
  person: Volunteer
  contact: VolunteerContact | null
  /** Where they live now; null where no home is entered. */
  home: Residence | null
  /** Homes that stood or stand, and moves that were reported, newest first. */
  homes: Residence[]
  /** The newest move the office has not looked at yet. */
  reported: Residence | null
  /** The newest home or reported move: what a further move comes after. */
  newest: string | null
  consents: Consent[]
  /** The office has made sure of who they are and where they live. */
  verified: boolean
  /** Under 18 today, and no guardian's consent stands. */
  guardianMissing: boolean
}

/** All that is kept of a resident, read under their own access. Wards come with their names. */
export async function ownProfile(
  payload: Payload,
  { now, resident, volunteer }: { resident: TypedUser; volunteer: string; now: Date },
): Promise<OwnProfile> {
  const own = { overrideAccess: false as const, user: resident, pagination: false as const, limit: 100 }
  const where = { volunteer: { equals: volunteer } }
  const [person, contacts, residences, consents] = await Promise.all([
    payload.findByID({ collection: 'volunteers', id: volunteer, depth: 0, overrideAccess: false, user: resident }),
    payload.find({ collection: 'volunteer-contacts', where, depth: 0, ...own }),
    payload.find({ collection: 'residences', where, sort: '-since', depth: 1, ...own }),
    payload.find({ collection: 'consents', where, sort: '-givenAt', depth: 0, ...own }),
  ])
  const today = dayOf(now)
  const homes = residences.docs.filter(({ standing }) => standing !== 'replaced')
  const home =
    homes.find(({ since, standing, until }) => standing === 'stands' && since <= today && (!until || until >= today)) ?? null
  const contact = contacts.docs[0] ?? null
  const age = ageOn(contact?.birthDate, today)
  const guardian = consents.docs.some(({ kind, withdrawnAt }) => kind === 'guardian' && !withdrawnAt)
  return {
    person,
    contact,
    home,
    homes,
    reported: homes.find(({ standing }) => standing === 'reported') ?? null,
    newest: homes.find(({ standing }) => standing !== 'set_aside')?.id ?? null,
    consents: consents.docs,
    verified: Boolean(person.verifiedAt) && home?.proof !== 'self_declared',
    guardianMissing: age !== null && age < ADULT_AGE && !guardian,
  }
}
