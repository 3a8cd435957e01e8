import type { CollectionAfterChangeHook } from 'payload'
import { listingChanges } from '@/domain/agreement/change'
import { applicantMails } from '@/glossary/applicantMails'
import { askAgain } from '../../agreements/askAgain'
import { applicantsOfListing, holdSlotsOfListing, tellApplicants } from '@/mail/applicants'

/**
 * Whoever applied for what is not the same any more is asked again, once the new text is published: what the operator
 * has not seen yet reaches nobody, and until then what was published last is what stands.
 */
export const askApplicants: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  if (operation !== 'update' || doc.status !== 'published') return doc
  const changes = listingChanges(previousDoc.publishedContent ?? previousDoc, doc)
  if (Object.keys(changes).length === 0) return doc
  await holdSlotsOfListing(req, doc.id)
  const people = await applicantsOfListing(req, doc.id)
  await askAgain(req, people, changes)
  await tellApplicants(req, people, `changed/${doc.revision}`, (person) => applicantMails.changed({ ...person, changes }))
  return doc
}
