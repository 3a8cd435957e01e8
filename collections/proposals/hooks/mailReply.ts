import type { CollectionAfterChangeHook } from 'payload'
import { tellOfEnding } from '@/mail/tellOfEnding'
import { tellProposer } from '@/mail/tellProposer'
import type { Proposal } from '@/payload-types'

/** What became of a proposal goes by mail to whoever made it, in the same transaction; what they took back themselves does not. */
export const mailReply: CollectionAfterChangeHook<Proposal> = async ({ doc, operation, previousDoc, req }) => {
  const { endedBecause, id, status } = doc
  if (operation !== 'update' || status === previousDoc.status) return doc
  if (status === 'drafted' || status === 'declined') await tellProposer(req, { id, status })
  if (status === 'ended' && endedBecause) await tellOfEnding(req, { asking: 'proposal', id, because: endedBecause })
  return doc
}
