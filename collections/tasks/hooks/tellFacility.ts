import type { CollectionAfterChangeHook } from 'payload'
import { actorOf } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import { listingDecided, TOLD_DECISIONS } from '@/glossary/listingMails'
import { queueLetter } from '@/mail/queueLetter'
import { staffOfListing } from '@/mail/staffOfListing'

/** The staff of a facility learn what the operator decided on their listing, and why. */
export const tellFacility: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  const decision = TOLD_DECISIONS.find((status) => status === doc.status)
  if (operation !== 'update' || !decision || previousDoc.status === decision || actorOf(req).role !== 'operator') return doc
  const link = `${req.payload.config.serverURL}/admin/collections/tasks/${doc.id}`
  for (const { account, email, facility, name, office } of await staffOfListing(await transactionOf(req), doc.id))
    await queueLetter(
      req,
      { key: `listing/${doc.id}/${decision}/${doc.revision}/${account}`, to: email },
      listingDecided(decision, { name, facility, title: doc.title, reason: doc.statusReason ?? null, link, office }),
    )
  return doc
}
