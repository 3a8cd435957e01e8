import type { CollectionAfterChangeHook } from 'payload'
import { timeOf } from '@/domain/agreement/change'
import { isMoved } from '@/domain/slot/rules'
import { applicantMails } from '@/glossary/applicantMails'
import { applicantsOfSlot, tellApplicants } from '@/mail/applicants'
import { askAgain } from '../../agreements/askAgain'
import { stateOf } from './stateOf'

/** Everybody who applied for the time that was is told of the new one and asked whether it suits them. */
export const tellOfMove: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  if (operation !== 'update') return doc
  const [before, after] = [stateOf(previousDoc), stateOf(doc)]
  if (!isMoved(before, after)) return doc
  const people = await applicantsOfSlot(req, doc.id)
  await askAgain(req, people, { time: { from: timeOf(before), to: timeOf(after) } })
  await tellApplicants(req, people, `moved/${doc.revision}`, (person) =>
    applicantMails.moved({ ...person, before: { ...person.activity, startsAt: before.startsAt, endsAt: before.endsAt } }),
  )
  return doc
}
