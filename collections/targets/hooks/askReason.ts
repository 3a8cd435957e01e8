import type { CollectionBeforeChangeHook } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { reasonGiven } from '@/domain/text/reasonGiven'
import { targetTexts } from '@/glossary/targets'
import { fieldRefusal } from '../../fieldRefusal'

/** A plan changes for a reason of its own; who changed it and when goes into the history, which the database writes. */
export const askReason: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const { accountId, role } = actorOf(req)
  const stamp = { changedAt: nowOf(req).toISOString(), changedByRole: role, changedBy: accountId }
  if (operation === 'create') return { ...data, ...stamp }
  if (data['planned'] === undefined || data['planned'] === originalDoc.planned) return { ...data, reason: originalDoc.reason }
  const reason = reasonGiven(data['reason'], originalDoc.reason)
  if (!reason) throw fieldRefusal({ collection: 'targets', path: 'reason', message: targetTexts.reasonMissing, req })
  return { ...data, ...stamp, reason }
}
