import type { CollectionBeforeChangeHook } from 'payload'
import { actorOf } from '@/access/actor'
import { proposalRefusalOf } from '@/domain/proposal/proposal'
import { proposalRefusals } from '@/glossary/proposals'
import { fieldRefusal } from '../../fieldRefusal'

/** Asks the domain whether a proposal may be answered like this. */
export const guardProposal: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation === 'create') return data
  const merged = { ...originalDoc, ...data }
  const refusal = proposalRefusalOf(
    { from: originalDoc.status, to: merged.status, by: actorOf(req).role },
    { reply: merged.reply ?? null, hasListing: Boolean(merged.task), hasEnding: Boolean(merged.endedBecause) },
  )
  if (refusal)
    throw fieldRefusal({
      collection: 'proposals',
      path: refusal === 'reply_required' ? 'reply' : 'status',
      message: proposalRefusals[refusal],
      req,
    })
  return data
}
