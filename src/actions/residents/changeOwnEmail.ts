import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { asSystem } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import { idOf, type Ref } from '@/domain/idOf'
import { emailKey } from '@/domain/people/matchKeys'
import { ownRegistrationTexts as texts, registrationMails } from '@/glossary/ownRegistration'
import { queueMail } from '@/mail/queueMail'
import { accountOfEmail } from '@/queries/accountOfEmail'
import { contactPoint } from '@/queries/contactPoint'
import { inTransaction } from '../inTransaction'
import { refusal } from '../refusal'
import { makeTicket, takeTicket } from './emailTickets'

/**
 * Sends a link to a new address; nothing changes before it is opened and pressed. An address that another account has gets a
 * mail saying so; whoever asks reads the same answer. The password was asked before.
 */
export const requestEmailChange = (
  payload: Payload,
  { email: typed, now, resident }: { resident: TypedUser; email: string; now: Date },
): Promise<void> =>
  inTransaction(payload, { context: { ...asSystem, now } }, async (req) => {
    const db = await transactionOf(req)
    const [email, { serverURL }] = [emailKey(typed), payload.config]
    const office = (await contactPoint(db)) ?? undefined
    const known = await accountOfEmail(db, email)
    const { hash, token } = await makeTicket(req, { purpose: 'change', email, account: resident.id })
    const mail =
      known && known !== resident.id
        ? registrationMails.known({ signIn: `${serverURL}/sign-in`, forgotten: `${serverURL}/forgot-password`, office })
        : registrationMails.newAddress({ link: `${serverURL}/confirm-email?token=${token}`, office })
    await queueMail(req, { key: `resident-email/${hash}`, to: email, ...mail })
  })

/**
 * The new address takes the place of the old one, for signing in and in the contact, and the old one is told; in one
 * transaction that uses the link up. Pressed twice it is done once. Throws an APIError when the link has ended.
 */
export const confirmEmailChange = (payload: Payload, { now, token }: { token: string; now: Date }): Promise<void> =>
  inTransaction(payload, { context: { ...asSystem, now } }, async (req) => {
    const ticket = await takeTicket(req, { purpose: 'change', token })
    if (!ticket?.account) throw refusal(texts.changeOver, 410)
    if (ticket.used) return
    const call = { collection: 'volunteer-accounts' as const, id: ticket.account, depth: 0, overrideAccess: true as const, req }
    const account = await payload.findByID(call)
    if (account.active === false) throw refusal(texts.changeOver, 410)
    const taken = await accountOfEmail(await transactionOf(req), ticket.email)
    if (taken && taken !== account.id) throw refusal(texts.changeOver, 410)
    // Whoever reads the old address opens nothing any more: no link asked for there, and no session begun with it.
    const closed = { resetPasswordToken: null, resetPasswordExpiration: null, sessions: [] }
    await payload.update({ ...call, data: { email: ticket.email, ...closed } })
    await keepEmail(req, idOf(account.volunteer as Ref) ?? '', ticket.email)
    if (account.email === ticket.email) return
    const person = await payload.findByID({ ...call, collection: 'volunteers', id: idOf(account.volunteer as Ref) ?? '' })
    const office = (await contactPoint(await transactionOf(req))) ?? undefined
    await queueMail(req, {
      key: `resident-email/${account.id}/changed/${now.getTime()}`,
      to: account.email,
      ...registrationMails.addressChanged({ name: person.name, office }),
    })
  })

async function keepEmail(req: PayloadRequest, volunteer: string, email: string): Promise<void> {
  const call = { collection: 'volunteer-contacts' as const, depth: 0, overrideAccess: true as const, req }
  const { docs } = await req.payload.find({ ...call, where: { volunteer: { equals: volunteer } }, limit: 1, pagination: false })
  if (docs[0]) await req.payload.update({ ...call, id: docs[0].id, data: { email } })
  else await req.payload.create({ ...call, data: { volunteer, email } })
}
