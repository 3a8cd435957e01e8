import type { Payload, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import { hideRefusalOf, MOST_CHARACTERS } from '@/domain/review/rules'
import { reviewMails } from '@/glossary/reviewMails'
import { reviewRefusals } from '@/glossary/reviews'
import { inTransaction } from '../inTransaction'
import { refusal } from '../refusal'
import { heldReview } from './heldReview'
import { tellSide } from './tellSide'

type Given = { user: TypedUser | null; review: string; reason: string; now: Date }

/**
 * The operator hides a review for good: the other side cannot read it any more, or never will, and its writer is told
 * why. Throws an APIError with its sentence.
 */
export const hideReview = (payload: Payload, { now, reason, review: id, user }: Given): Promise<void> =>
  inTransaction(payload, { user, context: { now } }, async (req) => {
    const actor = actorOf(req)
    if (!user || actor.role !== 'operator') throw refusal(reviewRefusals.not_your_decision, 403)
    const review = await heldReview(await transactionOf(req), id, actor)
    if (!review) throw refusal(reviewRefusals.review_not_found, 404)
    const refused = hideRefusalOf(actor.role, review, reason)
    if (refused) throw refusal(reviewRefusals[refused])
    const hiddenReason = reason.trim()
    if (hiddenReason.length > MOST_CHARACTERS) throw refusal(reviewRefusals.too_long, 400)
    await payload.update({
      collection: 'reviews',
      id,
      data: { hiddenAt: now.toISOString(), hiddenReason, hiddenBy: user.id },
      depth: 0,
      overrideAccess: true,
      req,
    })
    const { application, side } = review
    await tellSide(req, { application, side, occasion: `hidden-${side}`, essential: true }, (to) =>
      reviewMails.hidden({ ...to, reason: hiddenReason }),
    )
  })
