import type { CollectionAfterChangeHook } from 'payload'
import { tellProposer } from '@/mail/tellProposer'
import type { Proposal } from '@/payload-types'

/** What became of a proposal goes by mail to whoever made it, in the same transaction. */
export const mailReply: CollectionAfterChangeHook<Proposal> = async ({ doc, operation, previousDoc, req }) => {
  if (operation === 'update' && doc.status !== previousDoc.status && doc.status !== 'received')
    await tellProposer(req, { id: doc.id, status: doc.status })
  return doc
}
