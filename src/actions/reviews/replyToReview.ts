import type { Payload, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import { sideOf } from '@/domain/review/criteria'
import { mayRead, MOST_CHARACTERS, replyRefusalOf } from '@/domain/review/rules'
import { reviewMails } from '@/glossary/reviewMails'
import { reviewRefusals } from '@/glossary/reviews'
import { inTransaction } from '../inTransaction'
import { refusal } from '../refusal'
import { heldReview } from './heldReview'
import { tellSide } from './tellSide'

type Given = { user: TypedUser | null; review: string; reply: string; now: Date }

/**
 * The side a released review is about answers it, once. Throws an APIError with its sentence; a review that the asker may
 * not read is not found.
 */
export const replyToReview = (payload: Payload, { now, reply, review: id, user }: Given): Promise<void> =>
  inTransaction(payload, { user, context: { now } }, async (req) => {
    const actor = actorOf(req)
    const side = sideOf(actor.role)
    if (!side) throw refusal(reviewRefusals.no_side, 403)
    const review = await heldReview(await transactionOf(req), id, actor)
    if (!review || !mayRead(side, review)) throw refusal(reviewRefusals.review_not_found, 404)
    const refused = replyRefusalOf(actor.role, review, reply)
    if (refused) throw refusal(reviewRefusals[refused])
    if (reply.trim().length > MOST_CHARACTERS) throw refusal(reviewRefusals.too_long, 400)
    await payload.update({
      collection: 'reviews',
      id,
      data: { reply: reply.trim(), repliedAt: now.toISOString() },
      depth: 0,
      overrideAccess: true,
      req,
    })
    const { application } = review
    await tellSide(
      req,
      { application, side: review.side, occasion: `replied-${review.side}`, essential: false },
      reviewMails.replied,
    )
  })
