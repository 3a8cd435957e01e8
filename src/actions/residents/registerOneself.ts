import type { Payload, PayloadRequest } from 'payload'
import { asSystem } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import { dayOf } from '@/domain/calendar/jst'
import { ADULT_AGE, ageBandOf, ageOn } from '@/domain/people/age'
import { type Home, homeOf, postalCodeOf } from '@/domain/people/home'
import { type OwnFaults, type OwnRegistration, ownFaults } from '@/domain/people/ownRegistration'
import type { Experience, Motive, ResidenceProof } from '@/domain/people/profile'
import { ownRegistrationTexts as texts, registrationMails } from '@/glossary/ownRegistration'
import { queueMail } from '@/mail/queueMail'
import { accountOfEmail } from '@/queries/accountOfEmail'
import { contactPoint } from '@/queries/contactPoint'
import { wardsOfPostalCode } from '@/queries/wardsOfPostalCode'
import { inTransaction } from '../inTransaction'
import { refusal } from '../refusal'
import { takeTicket } from './emailTickets'

type Given = { token: string; entered: OwnRegistration; now: Date }
export type RegisteredOneself =
  /** `before`: the same link had done it already (a second press). */
  { done: true; email: string; before: boolean } | { done: false; faults: OwnFaults }

/**
 * Registers whoever holds the link of a mail: person, home, contact, consent and account, in one transaction that also uses
 * the link up. What they say of their home is not proved by it: nobody counts before the office has looked (clause 5(5)イ).
 * Whether they may be registered already is found by the worker and decided by the operator. Throws an APIError when the
 * link has ended or its address has got an account meanwhile.
 */
export const registerOneself = (payload: Payload, { entered, now, token }: Given): Promise<RegisteredOneself> =>
  inTransaction(payload, { context: { ...asSystem, now } }, async (req): Promise<RegisteredOneself> => {
    const db = await transactionOf(req)
    const ticket = await takeTicket(req, { purpose: 'register', token })
    if (!ticket) throw refusal(texts.linkOver, 410)
    const { cameBy, email } = ticket
    if (ticket.used) return { done: true, email, before: true }
    if (await accountOfEmail(db, email)) throw refusal(texts.emailTaken)
    const wards = await wardsOfPostalCode(db, postalCodeOf(entered.postalCode))
    const faults = ownFaults(entered, { email, today: dayOf(now), wards })
    const read = homeOf(entered, wards)
    if (Object.keys(faults).length > 0 || 'fault' in read) throw new Faulty(faults)
    const { id, name } = await store(req, { cameBy, email, entered, home: read.home, now })
    const { serverURL } = payload.config
    const age = ageOn(entered.birthDate, dayOf(now))
    await queueMail(req, {
      key: `resident/${id}/registered`,
      to: email,
      ...registrationMails.done({
        name,
        my: `${serverURL}/my`,
        proof: entered.plannedProof as ResidenceProof,
        minor: age !== null && age < ADULT_AGE,
        office: (await contactPoint(db)) ?? undefined,
      }),
    })
    return { done: true, email, before: false }
  }).catch((error: unknown): RegisteredOneself => {
    if (error instanceof Faulty) return { done: false, faults: error.faults }
    throw error
  })

/** Undoes the transaction, so that the link stays good for the next try. */
class Faulty extends Error {
  constructor(readonly faults: OwnFaults) {
    super('the entry has faults')
  }
}

async function store(
  req: PayloadRequest,
  {
    cameBy,
    email,
    entered,
    home,
    now,
  }: { cameBy: string | null; email: string; entered: OwnRegistration; home: Home; now: Date },
): Promise<{ id: string; name: string }> {
  const asItself = { depth: 0, overrideAccess: true as const, req }
  const { id: volunteer, name } = await req.payload.create({
    collection: 'volunteers',
    ...asItself,
    data: {
      name: entered.name.trim(),
      kana: entered.kana.normalize('NFKC').trim(),
      displayName: entered.displayName.trim(),
      ageBand: ageBandOf(ageOn(entered.birthDate, dayOf(now))),
      experience: entered.experience as Experience,
      motives: [...new Set(entered.motives)] as Motive[],
      motive: entered.motive.trim() || null,
      verifiedAt: null,
      cameBy,
    } as never,
  })
  await req.payload.create({
    collection: 'residences',
    ...asItself,
    data: {
      volunteer,
      ...home,
      since: entered.since,
      standing: 'stands',
      proof: 'self_declared',
      plannedProof: entered.plannedProof as ResidenceProof,
    },
  })
  await req.payload.create({
    collection: 'volunteer-contacts',
    ...asItself,
    data: {
      volunteer,
      email,
      phone: entered.phone.trim(),
      postalCode: postalCodeOf(entered.postalCode),
      address: entered.address.trim(),
      birthDate: entered.birthDate,
    },
  })
  await req.payload.create({ collection: 'consents', ...asItself, data: { volunteer, kind: 'registration', way: 'site' } })
  await req.payload.create({
    collection: 'volunteer-accounts',
    ...asItself,
    data: { email, volunteer, active: true, password: entered.password },
  })
  return { id: volunteer, name }
}
