import type { CollectionAfterChangeHook } from 'payload'
import { listingClosed } from '@/glossary/refusals'
import { applicantsOfListing, holdSlotsOfListing } from '@/mail/applicants'

/**
 * Who still waits for an answer to a listing that is closed is answered: declined by whoever closes it, through the rules
 * of applications, with the letter that follows from them. Agreed visits stand.
 */
export const settleOnClosing: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  if (operation !== 'update' || doc.status !== 'closed' || previousDoc.status === 'closed') return doc
  await holdSlotsOfListing(req, doc.id)
  for (const { accepted, application } of await applicantsOfListing(req, doc.id))
    if (!accepted)
      await req.payload.update({
        collection: 'applications',
        id: application,
        data: { status: 'declined', statusReason: listingClosed },
        depth: 0,
        overrideAccess: true,
        req,
      })
  return doc
}
