import type { CollectionAfterChangeHook } from 'payload'
import { applicantMails } from '@/glossary/applicantMails'
import { applicantsOfListing, tellApplicants } from '@/mail/applicants'

/** Whoever waits for an answer or has a visit ahead learns that the listing was taken down for now. */
export const tellOfSuspension: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  if (operation !== 'update' || doc.status !== 'suspended' || previousDoc.status === 'suspended') return doc
  await tellApplicants(req, await applicantsOfListing(req, doc.id), {
    occasion: `suspended/${doc.revision}`,
    letterFor: applicantMails.suspended,
  })
  return doc
}
