import type { CollectionAfterChangeHook } from 'payload'
import { nowOf } from '@/access/clock'
import { noticeBefore } from '@/domain/message/quietHours'
import { applicantMails } from '@/glossary/applicantMails'
import { listingClosed } from '@/glossary/refusals'
import { applicantsOfListing, holdSlotsOfListing, tellApplicants } from '@/mail/applicants'

/**
 * Who still waits for an answer to a listing that is closed is answered: declined by whoever closes it, through the rules
 * of applications, with the letter that follows from them. Agreed visits stand, and
 * their people are told so: the page of the listing is gone from then on.
 */
export const settleOnClosing: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  if (operation !== 'update' || doc.status !== 'closed' || previousDoc.status === 'closed') return doc
  await holdSlotsOfListing(req, doc.id)
  const people = await applicantsOfListing(req, doc.id)
  for (const { accepted, application } of people)
    if (!accepted)
      await req.payload.update({
        collection: 'applications',
        id: application,
        data: { status: 'declined', statusReason: listingClosed },
        depth: 0,
        overrideAccess: true,
        req,
      })
  const agreed = people.filter(({ accepted }) => accepted)
  const link = `${req.payload.config.serverURL}/my`
  await tellApplicants(req, agreed, {
    occasion: `closed/${doc.revision}`,
    letterFor: (person) => applicantMails.listingClosed({ ...person, link }),
    notBefore: ({ activity, quiet }) => noticeBefore(activity.startsAt, nowOf(req), quiet),
    standing: ({ activity: { startsAt } }) => ({ statuses: ['accepted'], until: startsAt }),
  })
  return doc
}
