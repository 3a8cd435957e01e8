import type { Payload, TypedUser } from 'payload'
import { hideReview } from '@/actions/reviews/hideReview'
import { releaseDueReviews } from '@/actions/reviews/releaseDueReviews'
import { replyToReview } from '@/actions/reviews/replyToReview'
import { writeReview } from '@/actions/reviews/writeReview'
import { databaseOf } from '@/database/handle'
import { otherSide, type ReviewSide } from '@/domain/review/criteria'
import { reviewsOfVisit } from '@/queries/reviewsOfVisit'
import { planReviews, type ReviewEvent } from '../plan/reviews'
import type { DemoPlan } from '../plan/types'
import { ANSWERED_BY_PHONE } from '../content/reviews'
import { accountOf, type ActingAs, by, type Stage } from './stage'

/**
 * The reviews of the demo, after everything they are about: each by its side and at its time, through the actions. They
 * commit one by one, so a load that goes on after it was killed passes over what stands.
 */
export async function playReviews(payload: Payload, plan: DemoPlan, ids: ReadonlyMap<string, string>): Promise<void> {
  const id = (name: string): string => {
    const found = ids.get(name)
    if (!found) throw new Error(`the demo needs ${name} before it is there`)
    return found
  }
  const stage: Stage = { payload, plan, id, made: () => undefined, transactionID: undefined }
  for (const event of planReviews(plan)) await perform(stage, event)
}

async function perform(stage: Stage, event: ReviewEvent): Promise<void> {
  const { payload } = stage
  const now = event.at
  if (event.kind === 'release') return void (await releaseDueReviews(payload, now))
  const application = stage.id(`application ${event.application}`)
  const standing = (await reviewsOfVisit(databaseOf(payload), { application })).find(({ side }) => side === event.side)
  const as = (side: ReviewSide): TypedUser => accountOf(stage, actorOf(stage.plan, event.application, side))
  if (event.kind === 'write') {
    const [comment, privateNote] = [event.comment ?? '', event.privateNote ?? '']
    if (!standing)
      await writeReview(payload, { user: as(event.side), application, scores: event.scores, comment, privateNote, now })
    if (privateNote) await answerNotes(stage, new Date(now.getTime() + ANSWERED_AFTER))
  } else if (event.kind === 'reply') {
    if (standing && !standing.repliedAt)
      await replyToReview(payload, { user: as(otherSide(event.side)), review: standing.id, reply: event.reply, now })
  } else if (standing && !standing.hiddenAt) {
    const { reason } = event
    await hideReview(payload, { user: accountOf(stage, 'operator'), review: standing.id, reason, now })
  }
}

const ANSWERED_AFTER = 3 * 3_600_000
/** The office answers what reviews say to it alone a few hours later, by telephone. */
async function answerNotes(stage: Stage, at: Date): Promise<void> {
  const { docs } = await stage.payload.find({
    collection: 'support-requests',
    where: { formId: { like: 'review/' }, status: { equals: 'received' } },
    ...by(stage, 'system', at),
    limit: 10,
  })
  for (const { id, revision } of docs)
    await stage.payload.update({
      collection: 'support-requests',
      id,
      ...by(stage, 'operator', at),
      data: { status: 'done', answer: ANSWERED_BY_PHONE, minutes: 15, revision },
    })
}

/** Who stands for a side of a visit. */
function actorOf(
  { applications, listings, slots }: DemoPlan,
  application: number,
  side: ReviewSide,
): Exclude<ActingAs, 'system'> {
  const { person, slot } = applications[application] ?? { person: -1, slot: -1 }
  return side === 'resident' ? { resident: person } : { facility: listings[slots[slot]?.listing ?? -1]?.facility ?? -1 }
}
