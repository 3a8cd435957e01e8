import type { CollectionAfterChangeHook } from 'payload'
import { idOf, type Ref } from '@/domain/idOf'
import { leavesSeat } from '@/domain/offer/offering'
import { mayOffer, offerSeats } from '@/mail/offerSeats'

/** Somebody gave up their seat, or one held for them: the next on the waiting list is asked at once. */
export const offerFreedSeat: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  if (operation === 'update' && mayOffer(req) && leavesSeat(previousDoc.status, doc.status))
    await offerSeats(req, idOf(doc.slot as Ref))
  return doc
}
