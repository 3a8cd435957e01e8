import type { Payload, PayloadRequest } from 'payload'
import { nowOf } from '@/access/clock'
import { transactionOf } from '@/database/handle'
import { noticeFrom } from '@/domain/message/quietHours'
import type { ReviewSide } from '@/domain/review/criteria'
import type { Letter } from '@/glossary/mailTemplates'
import type { ToSide } from '@/glossary/reviewMails'
import { queueLetter } from '@/mail/queueLetter'
import { peopleOfSide } from '@/queries/peopleOfSide'
import type { PersonOfVisit } from '@/queries/sidesOfVisit'
import { wantsNotice } from '@/queries/wantsNotice'

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

/**
 * Puts a letter to everybody of one side into the outbox; in the quiet hours it waits. `occasion` tells it from others about
 * the same visit. What is not `essential` goes to no resident who does without such mails.
 */
export async function tellSide(
  req: PayloadRequest,
  { application, essential, occasion, side }: { application: string; side: ReviewSide; occasion: string; essential: boolean },
  letterFor: (to: ToSide) => Letter,
): Promise<void> {
  const [db, now] = [await transactionOf(req), nowOf(req)]
  if (side === 'resident' && !essential && !(await wantsNotice(db, { application, notice: 'reviews' }))) return
  for (const person of await peopleOfSide(db, { application, side }))
    await queueLetter(
      req,
      {
        key: `review/${application}/${occasion}/${person.account}`,
        to: person.email,
        notBefore: noticeFrom(now, person.quiet),
      },
      letterFor(toSide(req.payload, person, now)),
    )
}
