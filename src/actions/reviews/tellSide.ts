import type { Payload, PayloadRequest } from 'payload'
import { nowOf } from '@/access/clock'
import { transactionOf } from '@/database/handle'
import type { ReviewSide } from '@/domain/review/criteria'
import type { MailText } from '@/glossary/mail'
import type { ToSide } from '@/glossary/reviewMails'
import { queueMail } from '@/mail/queueMail'
import { peopleOfSide } from '@/queries/peopleOfSide'
import type { PersonOfVisit } from '@/queries/sidesOfVisit'

const pageOf = ({ config }: Payload, { application, side }: PersonOfVisit): string =>
  side === 'resident'
    ? `${config.serverURL}/my/${application}/review`
    : `${config.serverURL}/admin/collections/applications/${application}`

/** What a mail about the reviews of a visit needs to know of its reader. */
export const toSide = (payload: Payload, person: PersonOfVisit, now: Date): ToSide => ({
  ...person,
  link: pageOf(payload, person),
  now,
})

/** Puts a mail to everybody of one side into the outbox. `occasion` tells it from other mails about the same visit. */
export async function tellSide(
  req: PayloadRequest,
  { application, occasion, side }: { application: string; side: ReviewSide; occasion: string },
  textFor: (to: ToSide) => MailText,
): Promise<void> {
  for (const person of await peopleOfSide(await transactionOf(req), { application, side }))
    await queueMail(req, {
      key: `review/${application}/${occasion}/${person.account}`,
      to: person.email,
      ...textFor(toSide(req.payload, person, nowOf(req))),
    })
}
