import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import { type ReviewSide, type Scores, scoresOf, sideOf, unscored } from '@/domain/review/criteria'
import { MOST_CHARACTERS, releaseDue, writeRefusalOf } from '@/domain/review/rules'
import { isUuid } from '@/domain/text/isUuid'
import { reviewRefusals } from '@/glossary/reviews'
import { reviewsOfVisit } from '@/queries/reviewsOfVisit'
import { visitUnderReview } from '@/queries/visitUnderReview'
import { inTransaction } from '../inTransaction'
import { refusal } from '../refusal'
import { passOnToOffice } from './passOnToOffice'
import { releaseOfVisit } from './releaseOfVisit'
import { whoseVisits } from './whoseVisits'

type Given = {
  user: TypedUser | null
  application: string
  /** By criterion, 1 to 5; what is not asked of the writer's side is left out. */
  scores: Readonly<Record<string, unknown>>
  comment: string
  /** For the operator alone, never released. */
  privateNote: string
  now: Date
}

/**
 * A side of a completed visit writes its review. Both are released at once when the other side's stands already. Sent
 * twice it is one review; another one for the same visit is refused. Throws an APIError with its sentence: 403 for who is
 * no side of a visit, 404 for the visit of others.
 */
export const writeReview = (payload: Payload, { application, now, user, ...given }: Given): Promise<{ released: boolean }> =>
  inTransaction(payload, { user, context: { now } }, async (req) => {
    const actor = actorOf(req)
    const side = sideOf(actor.role)
    if (!side) throw refusal(reviewRefusals.no_side, 403)
    const db = await transactionOf(req)
    const visit = isUuid(application) ? await visitUnderReview(db, { application, whose: whoseVisits(actor) }) : null
    if (!visit) throw refusal(reviewRefusals.visit_not_found, 404)
    const written = await reviewsOfVisit(db, { application })
    const texts = { comment: given.comment.trim() || null, privateNote: given.privateNote.trim() || null }
    const scores = scoresOf(side, given.scores)
    const own = written.find((review) => review.side === side)
    if (own && (await isSame(req, own.id, { ...scores, ...texts }))) return { released: own.releasedAt !== null }
    const refused = writeRefusalOf(actor.role, { ...visit, written }, now)
    if (refused || !visit.completedAt) throw refusal(reviewRefusals[refused ?? 'not_completed'])
    if (unscored(side, given.scores).length > 0) throw refusal(reviewRefusals.scores_missing, 400)
    if (Object.values(texts).some((text) => text !== null && text.length > MOST_CHARACTERS))
      throw refusal(reviewRefusals.too_long, 400)
    const review = { application, side, ...scores, ...texts, writtenBy: actor.accountId }
    const { id } = await store(req, review, visit.completedAt, now)
    if (texts.privateNote) await passOnToOffice(req, id)
    return { released: (await releaseOfVisit(req, application, now)) > 0 }
  })

type Content = Scores & { comment: string | null; privateNote: string | null }

const store = (
  req: PayloadRequest,
  review: Content & { application: string; side: ReviewSide; writtenBy: string | null },
  completedAt: Date,
  now: Date,
) =>
  req.payload.create({
    collection: 'reviews',
    data: { ...review, submittedAt: now.toISOString(), releaseDueAt: releaseDue(completedAt).toISOString() },
    depth: 0,
    overrideAccess: true,
    req,
  })

/** Whether what was sent stands already: a form that was sent twice. */
async function isSame(req: PayloadRequest, id: string, sent: Content): Promise<boolean> {
  const stands = await req.payload.findByID({ collection: 'reviews', id, depth: 0, overrideAccess: true, req })
  return Object.entries(sent).every(([name, value]) => (stands[name as keyof typeof stands] ?? null) === value)
}
