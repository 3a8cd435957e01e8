import type { CollectionAfterChangeHook } from 'payload'
import { nowOf } from '@/access/clock'
import { transactionOf } from '@/database/handle'
import { supervisorOfListing } from '@/database/agreedContent'
import { type Changes, timeOf } from '@/domain/agreement/change'
import { idOf } from '@/domain/idOf'
import { isMoved } from '@/domain/slot/rules'
import { applicantMails } from '@/glossary/applicantMails'
import { applicantsOfSlot, tellApplicants } from '@/mail/applicants'
import { askAgain } from '../../agreements/askAgain'
import { stateOf } from './stateOf'

/**
 * Everybody who applied for a slot is told of its new time and of who is there now, and asked whether that suits them. Of
 * a visit that has begun nobody is asked.
 */
export const tellOfChange: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  if (operation !== 'update') return doc
  const [before, after] = [stateOf(previousDoc), stateOf(doc)]
  const moved = isMoved(before, after)
  const others = (doc.supervisor ?? null) !== (previousDoc.supervisor ?? null) && after.startsAt > nowOf(req)
  if (!moved && !others) return doc
  const usual = others ? await supervisorOfListing(await transactionOf(req), idOf(doc.task) ?? '') : ''
  const supervisor = { from: previousDoc.supervisor ?? usual, to: doc.supervisor ?? usual }
  const isOther = supervisor.from !== supervisor.to
  const changes: Changes = {
    ...(moved ? { time: { from: timeOf(before), to: timeOf(after) } } : {}),
    ...(isOther ? { supervisor } : {}),
  }
  if (!moved && !isOther) return doc
  const people = await applicantsOfSlot(req, doc.id)
  await askAgain(req, people, changes)
  await tellApplicants(req, people, {
    occasion: `${isOther ? 'changed' : 'moved'}/${doc.revision}`,
    letterFor: (person) =>
      isOther
        ? applicantMails.changed({ ...person, changes })
        : applicantMails.moved({ ...person, before: { ...person.activity, startsAt: before.startsAt, endsAt: before.endsAt } }),
  })
  return doc
}
