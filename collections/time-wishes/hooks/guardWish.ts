import type { CollectionBeforeChangeHook } from 'payload'
import { actorOf } from '@/access/actor'
import { wishRefusalOf } from '@/domain/flexible/wish'
import { wishRefusals } from '@/glossary/wishes'
import { fieldRefusal } from '../../fieldRefusal'

/** Asks the domain whether a wish may be answered like this. */
export const guardWish: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation === 'create') return data
  const merged = { ...originalDoc, ...data }
  const refusal = wishRefusalOf(
    { from: originalDoc.status, to: merged.status, by: actorOf(req).role },
    { hasSlot: Boolean(merged.slot), reply: merged.reply ?? null, hasEnding: Boolean(merged.endedBecause) },
  )
  if (refusal)
    throw fieldRefusal({
      collection: 'time-wishes',
      path: refusal === 'reply_required' ? 'reply' : 'status',
      message: wishRefusals[refusal],
      req,
    })
  return data
}
