import type { CollectionAfterChangeHook } from 'payload'
import { wishMails } from '@/glossary/wishes'
import { tellOfEnding } from '@/mail/tellOfEnding'
import { tellWisher } from '@/mail/tellWisher'
import type { TimeWish } from '@/payload-types'

/**
 * Why a wish was declined, or that it ended by itself, goes by mail to whoever made it, in the same transaction. That a time
 * was agreed is told by whoever agrees on it.
 */
export const mailOutcome: CollectionAfterChangeHook<TimeWish> = async ({ doc, operation, previousDoc, req }) => {
  if (operation !== 'update' || doc.status === previousDoc.status) return doc
  if (doc.status === 'declined')
    await tellWisher(req, { id: doc.id, occasion: 'declined' }, (to) => wishMails.declined({ ...to, reply: doc.reply ?? '' }))
  if (doc.status === 'ended' && doc.endedBecause)
    await tellOfEnding(req, { asking: 'wish', id: doc.id, because: doc.endedBecause })
  return doc
}
