import type { CollectionAfterChangeHook } from 'payload'
import { isMoved } from '@/domain/slot/rules'
import { applicantMails } from '@/glossary/applicantMails'
import { applicantsOfSlot, tellApplicants } from '@/mail/applicants'
import { stateOf } from './stateOf'

/** Tells everybody concerned when the time of a slot has changed. */
export const tellOfMove: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  if (operation !== 'update') return doc
  const [before, after] = [stateOf(previousDoc), stateOf(doc)]
  if (!isMoved(before, after)) return doc
  await tellApplicants(req, await applicantsOfSlot(req, doc.id), `moved/${doc.revision}`, (person) =>
    applicantMails.moved({ ...person, before: { ...person.activity, startsAt: before.startsAt, endsAt: before.endsAt } }),
  )
  return doc
}
