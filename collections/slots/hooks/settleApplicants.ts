import type { CollectionBeforeChangeHook } from 'payload'
import { isCalledOff } from '@/domain/slot/rules'
import { applicantMails } from '@/glossary/applicantMails'
import { slotCalledOff } from '@/glossary/refusals'
import { applicantsOfSlot, tellApplicants } from '@/mail/applicants'
import { withoutOffers } from '@/mail/offerSeats'
import { toldOtherwise } from '@/mail/tellOfDecision'
import { stateOf } from './stateOf'

/**
 * Who applied for a slot that is called off is not left behind: agreed visits are cancelled, open applications
 * declined, by whoever calls it off and through the rules of applications, and everybody is told why. Runs before the
 * slot itself is written: the database refuses to call off one that somebody still waits for.
 */
export const settleApplicants: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || !isCalledOff(stateOf(originalDoc), stateOf({ ...originalDoc, ...data }))) return data
  const people = await applicantsOfSlot(req, originalDoc.id)
  const reason = String(data['cancelReason'] ?? '').trim()
  for (const { accepted, application } of people) {
    await req.payload.update({
      collection: 'applications',
      id: application,
      data: { status: accepted ? 'cancelled' : 'declined', statusReason: slotCalledOff(reason) },
      depth: 0,
      // No seat of a slot that is called off is offered to the next one.
      context: { ...withoutOffers, ...toldOtherwise },
      overrideAccess: true,
      req,
    })
  }
  await tellApplicants(req, people, {
    occasion: 'called-off',
    letterFor: (person) => applicantMails.calledOff({ ...person, reason }),
  })
  return data
}
