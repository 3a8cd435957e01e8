import type { CollectionAfterChangeHook } from 'payload'
import { mayOffer, offerSeats } from '@/mail/offerSeats'

/** More seats than before: those on the waiting list are asked at once. */
export const offerAddedSeats: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  if (operation === 'update' && mayOffer(req) && doc.capacity > previousDoc.capacity) await offerSeats(req, doc.id)
  return doc
}
