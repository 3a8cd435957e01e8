import type { CollectionAfterChangeHook } from 'payload'
import { isAnsweredAnew } from '@/domain/support/transitions'
import { tellAsker } from '@/mail/tellAsker'
import type { SupportRequest } from '@/payload-types'

/** The answer as a mail to whoever asked, in the same transaction. */
export const mailAnswer: CollectionAfterChangeHook<SupportRequest> = async ({ doc, operation, previousDoc, req }) => {
  const before =
    operation === 'create'
      ? { status: 'new' as const, answer: null }
      : { status: previousDoc.status, answer: previousDoc.answer ?? null }
  if (!isAnsweredAnew(before, { status: doc.status, answer: doc.answer ?? null }) || !doc.answeredAt) return doc
  await tellAsker(req, {
    id: doc.id,
    number: doc.number ?? '',
    source: doc.source,
    askerName: doc.askerName ?? null,
    answer: doc.answer ?? '',
    answeredAt: new Date(doc.answeredAt),
  })
  return doc
}
