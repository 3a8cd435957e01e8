import type { PayloadRequest, TypedUser } from 'payload'
import { actorOf, asSystem } from '@/access/actor'
import { REVIEW_PAGES } from '@/domain/support/notePage'
import { officeMails } from '@/glossary/officeMails'
import { reviewTexts } from '@/glossary/reviews'
import { tellOffice } from '@/mail/tellOffice'
import { type Asker, openQuestion } from '../askForHelp'

/**
 * What somebody wrote in a review for the operator alone waits among the questions to the office, with its clock, in the
 * transaction of the review. The question leads to the review and holds none of its words: colleagues of the writer and
 * the city read questions. One review is one question, and one letter that says
 * there is something to read.
 */
export async function passOnToOffice(req: PayloadRequest, review: string): Promise<{ number: string }> {
  const page = `${REVIEW_PAGES}${review}`
  const opened = await openQuestion(
    { ...req, context: { ...req.context, ...asSystem } },
    {
      asker: askerOf(req),
      question: reviewTexts.noteWaits,
      urgency: 'soon',
      page,
      formId: `review/${review}`,
    },
  )
  const link = `${req.payload.config.serverURL}${page}`
  await tellOffice(req, `note/${review}`, officeMails.note({ number: opened.number, link }))
  return opened
}

function askerOf(req: PayloadRequest): Asker {
  const { volunteerId } = actorOf(req)
  if (volunteerId) return { source: 'resident', volunteer: volunteerId }
  const { email, name } = req.user as TypedUser & { name?: string }
  // Of no facility: its other staff are not told that one of them wrote.
  return { source: 'facility', facility: null, name: name ?? email ?? '', email: email ?? '' }
}
