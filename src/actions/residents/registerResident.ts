import { randomBytes } from 'node:crypto'
import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import { dayOf } from '@/domain/calendar/jst'
import { ageBandOf, ageOn } from '@/domain/people/age'
import { type EnteredResident, type EntryField, type EntryFault, entryFaults } from '@/domain/people/registering'
import { entryTexts, residentInvitation } from '@/glossary/proxyEntry'
import { queueMail } from '@/mail/queueMail'
import { type FoundPerson, peopleWithKeys } from '@/queries/peopleWithKeys'
import { inTransaction } from '../inTransaction'
import { refusal } from '../refusal'
import { keysFor, makeMatchKeys } from './makeMatchKeys'

type Asked = {
  entered: EnteredResident
  /** The operator has looked at those who may be the same person and says it is none of them. */
  nobodyElse: boolean
  by: TypedUser | null
  now: Date
}
export type Registered =
  | { done: true; id: string; number: string }
  | { done: false; faults: Partial<Record<EntryField, EntryFault>> }
  | { done: false; found: FoundPerson[] }

/**
 * Registers somebody who stands at the counter or is on the phone: person, residence with its proof, contact, consent and,
 * if wished, the account, in one transaction. What is wrong is told by field; who may be the same person is told first.
 * Without an e-mail there is no account. Operators only; throws an APIError.
 */
export async function registerResident(payload: Payload, { by, entered, nobodyElse, now }: Asked): Promise<Registered> {
  if (actorOf({ user: by, context: {} }).role !== 'operator') throw refusal(entryTexts.notYours, 403)
  const faults = entryFaults(entered, dayOf(now))
  if (Object.keys(faults).length > 0) return { done: false, faults }
  if (!nobodyElse) await makeMatchKeys(payload, now)
  return inTransaction(payload, { user: by, context: { now } }, async (req) => {
    const found = nobodyElse ? [] : await likePeople(req, entered)
    if (found.length > 0) return { done: false, found }
    const { id, number } = await store(req, entered, now)
    return { done: true, id, number: number ?? '' }
  })
}

/** Who is stored already with the same pairs of traits. For the operator's eyes. */
export async function likePeople(req: PayloadRequest, entered: Partial<EnteredResident>): Promise<FoundPerson[]> {
  const keys = keysFor({
    name: entered.name ?? null,
    kana: entered.kana ?? null,
    birthDate: entered.birthDate ?? null,
    phones: [entered.phone],
    emails: [entered.email],
  })
  return peopleWithKeys(await transactionOf(req), { besides: null, keys: keys.map(({ key }) => key) })
}

const text = (value: string): string | null => value.trim() || null

async function store(req: PayloadRequest, entered: EnteredResident, now: Date) {
  const asOperator = { depth: 0, overrideAccess: false as const, user: req.user as TypedUser, req }
  const age = ageOn(entered.birthDate, dayOf(now))
  // Nobody has a right of their own to make people: this is the one way in.
  const volunteer = await req.payload.create({
    collection: 'volunteers',
    depth: 0,
    overrideAccess: true,
    req,
    data: {
      name: entered.name.trim(),
      kana: entered.kana.trim(),
      displayName: entered.displayName.trim(),
      ageBand: age === null ? entered.ageBand : ageBandOf(age),
      experience: entered.experience,
      motives: [...new Set(entered.motives)],
      motive: text(entered.motive),
    } as never,
  })
  await req.payload.create({
    collection: 'residences',
    ...asOperator,
    data: {
      volunteer: volunteer.id,
      ward: text(entered.ward),
      municipalityName: text(entered.municipalityName),
      since: entered.since,
      standing: 'stands',
      proof: entered.proof,
    },
  })
  const contact = { phone: entered.phone, email: entered.email, postalCode: entered.postalCode, address: entered.address }
  await req.payload.create({
    collection: 'volunteer-contacts',
    ...asOperator,
    data: {
      volunteer: volunteer.id,
      birthDate: text(entered.birthDate),
      ...Object.fromEntries(Object.entries(contact).map(([field, value]) => [field, text(value)])),
    },
  })
  const consent = { volunteer: volunteer.id, way: entered.consentWay }
  await req.payload.create({ collection: 'consents', ...asOperator, data: { ...consent, kind: 'registration' } })
  if (text(entered.guardianName))
    await req.payload.create({
      collection: 'consents',
      ...asOperator,
      data: {
        ...consent,
        kind: 'guardian',
        guardianName: entered.guardianName.trim(),
        guardianPhone: text(entered.guardianPhone),
      },
    })
  if (entered.identitySeen)
    await req.payload.update({
      collection: 'volunteers',
      id: volunteer.id,
      depth: 0,
      overrideAccess: true,
      req,
      data: { verifiedAt: now.toISOString() },
    })
  if (entered.account) await giveAccount(req, { volunteer: volunteer.id, name: volunteer.name, email: entered.email })
  return volunteer
}

/** An account with a password nobody knows, and one mail with the way to choose it. */
async function giveAccount(
  req: PayloadRequest,
  { email: given, name, volunteer }: { volunteer: string; name: string; email: string },
) {
  const email = given.normalize('NFKC').trim().toLowerCase()
  const { totalDocs } = await req.payload.count({
    collection: 'volunteer-accounts',
    where: { email: { equals: email } },
    overrideAccess: true,
    req,
  })
  if (totalDocs > 0) throw refusal(entryTexts.emailTaken)
  await req.payload.create({
    collection: 'volunteer-accounts',
    depth: 0,
    overrideAccess: true,
    req,
    data: { email, volunteer, active: true, password: randomBytes(32).toString('base64url') },
  })
  const { serverURL } = req.payload.config
  await queueMail(req, {
    key: `resident/${volunteer}/invited`,
    to: email,
    ...residentInvitation({ name, signIn: `${serverURL}/sign-in`, choose: `${serverURL}/forgot-password` }),
  })
}
