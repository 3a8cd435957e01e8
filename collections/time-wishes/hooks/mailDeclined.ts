import type { CollectionAfterChangeHook } from 'payload'
import { wishMails } from '@/glossary/wishes'
import { tellWisher } from '@/mail/tellWisher'
import type { TimeWish } from '@/payload-types'

/** Why a wish was declined goes by mail to whoever made it, in the same transaction. */
export const mailDeclined: CollectionAfterChangeHook<TimeWish> = async ({ doc, operation, previousDoc, req }) => {
  if (operation === 'update' && doc.status === 'declined' && previousDoc.status !== 'declined')
    await tellWisher(req, { id: doc.id, occasion: 'declined' }, (to) => wishMails.declined({ ...to, reply: doc.reply ?? '' }))
  return doc
}
