import type { Payload, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import { isUuid } from '@/domain/text/isUuid'
import { noteTexts } from '@/glossary/reviews'
import { noteOfReview } from '@/queries/noteOfReview'
import { inTransaction } from '../inTransaction'
import { refusal } from '../refusal'

type Given = { user: TypedUser | null; review: string; now: Date }

/**
 * An operator has read what a review says to the office alone: its question is done under their name, and its writer is told
 * that it was read. Twice is once. Throws an APIError: 403 for others, 409 where no such note stands.
 */
export const markNoteRead = (payload: Payload, { now, review, user }: Given): Promise<void> =>
  inTransaction(payload, { user, context: { now } }, async (req) => {
    if (actorOf(req).role !== 'operator') throw refusal(noteTexts.notYours, 403)
    const note = isUuid(review) ? await noteOfReview(await transactionOf(req), review) : null
    if (!note) throw refusal(noteTexts.none)
    if (note.read) return
    await payload.update({
      collection: 'support-requests',
      id: note.question,
      data: { status: 'done', answer: noteTexts.answer },
      depth: 0,
      overrideAccess: true,
      req,
    })
  })
