import type { CollectionAfterChangeHook } from 'payload'
import { changesAtSlot, listingChanges } from '@/domain/agreement/change'
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
  for (const person of await applicantsOfListing(req, doc.id)) {
    const news = changesAtSlot(changes, person.ownSupervisor)
    if (Object.keys(news).length === 0) continue
    await askAgain(req, [person], news)
    await tellApplicants(req, [person], {
      occasion: `changed/${doc.revision}`,
      letterFor: (to) => applicantMails.changed({ ...to, changes: news }),
    })
  }
  return doc
}
