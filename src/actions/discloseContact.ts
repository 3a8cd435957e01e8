import type { Payload, TypedUser } from 'payload'
import { type Actor, actorOf } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import { contactRefusalOf, contactVisibleUntil } from '@/domain/application/contactVisibility'
import type { Day } from '@/domain/calendar/jst'
import { isUuid } from '@/domain/text/isUuid'
import { contactRefusals, contactTexts } from '@/glossary/disclosure'
import { applicationContact } from '@/queries/applicationContact'
import type { Scope } from '@/queries/scope'
import { inTransaction } from './inTransaction'
import { refusal } from './refusal'

type Asked = { user: TypedUser | null; applicationId: string; now: Date }
/** `until` is the last day (JST) on which the facility may see it. */
export type Contact = { name: string; phone: string | null; email: string | null; until: Day }

const scopeOf = ({ facilityIds, role }: Actor): Scope =>
  role === 'operator' ? { kind: 'all' } : { kind: 'facilities', ids: role === 'facility' ? facilityIds : [] }

/**
 * Shows name, phone and e-mail of an applicant to the facility that accepted them, or to the operator, and records
 * who saw whose, in one transaction: what is not recorded is not shown. The only way a facility comes to a contact.
 * Throws an APIError: 403 with the reason, 404 when the application is not of the asker's facilities.
 */
export const discloseContact = (payload: Payload, { applicationId, now, user }: Asked): Promise<Contact> =>
  inTransaction(payload, { user, context: { now } }, async (req) => {
    const actor = actorOf(req)
    if (user?.collection !== 'users' || (actor.role !== 'operator' && actor.role !== 'facility'))
      throw refusal(contactRefusals.not_your_contact, 403)
    const found = isUuid(applicationId)
      ? await applicationContact(await transactionOf(req), { application: applicationId, scope: scopeOf(actor) })
      : null
    if (!found) throw refusal(contactTexts.notFound, 404)
    const refused = contactRefusalOf(actor.role, found, now)
    if (refused) throw refusal(contactRefusals[refused], 403)
    const {
      docs: [contact],
    } = await payload.find({
      collection: 'volunteer-contacts',
      where: { volunteer: { equals: found.volunteerId } },
      select: { phone: true, email: true },
      depth: 0,
      limit: 1,
      overrideAccess: true,
      req,
    })
    await payload.create({
      collection: 'contact-disclosures',
      overrideAccess: true,
      req,
      depth: 0,
      data: {
        application: applicationId,
        facility: found.facilityId,
        user: user.id,
        userName: user.name,
        at: now.toISOString(),
      },
    })
    return {
      name: found.name,
      phone: contact?.phone ?? null,
      email: contact?.email ?? null,
      until: contactVisibleUntil(found),
    }
  })
