import type { CollectionAfterChangeHook } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { newsOfCallOff } from '@/domain/news/facilityNews'
import { isCalledOff } from '@/domain/slot/rules'
import { noteForFacility } from '@/mail/noteForFacility'
import { tellOfLateCancellation } from '@/mail/tellOfLateCancellation'
import { stateOf } from './stateOf'

/** The facility learns of its slot that others called off, and why: with its other news, or at once shortly before. */
export const noteCallOff: CollectionAfterChangeHook = async ({ data, doc, operation, previousDoc, req }) => {
  const after = stateOf(doc)
  if (operation !== 'update' || !isCalledOff(stateOf(previousDoc), after)) return doc
  const { accountId, role } = actorOf(req)
  const news = newsOfCallOff(after.startsAt, role, nowOf(req))
  const reason = String(data['cancelReason'] ?? '').trim() || null
  if (news === 'called_off_late') await tellOfLateCancellation(req, { news, id: doc.id, revision: doc.revision ?? 0, reason })
  if (news === 'called_off') await noteForFacility(req, { slot: doc.id, startsAt: after.startsAt, news, reason, by: accountId })
  return doc
}
