import type { CollectionAfterChangeHook } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { newsOfMove } from '@/domain/news/facilityNews'
import { isMoved } from '@/domain/slot/rules'
import { applicantsOfSlot } from '@/mail/applicants'
import { noteForFacility } from '@/mail/noteForFacility'
import { stateOf } from './stateOf'

/** The facility learns of visits that others moved, and of those it moved itself to a time that no morning's list names. */
export const noteMove: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  if (operation !== 'update') return doc
  const after = stateOf(doc)
  const { accountId, role } = actorOf(req)
  const news = isMoved(stateOf(previousDoc), after) ? newsOfMove(after.startsAt, role, nowOf(req)) : null
  if (news === null) return doc
  for (const { accepted, application } of await applicantsOfSlot(req, doc.id))
    if (accepted) await noteForFacility(req, { application, startsAt: after.startsAt, news, by: accountId })
  return doc
}
