import type { Actor } from '@/access/actor'
import type { Database } from '@/database/handle'
import { isUuid } from '@/domain/text/isUuid'
import { reviewsOfVisit, type StandingReview } from '@/queries/reviewsOfVisit'
import { visitOfReview } from '@/queries/visitOfReview'
import { visitUnderReview } from '@/queries/visitUnderReview'
import { whoseVisits } from './whoseVisits'

/** A review of the actor's visits with its visit held until the transaction ends; null when there is none. */
export async function heldReview(
  db: Database,
  id: string,
  actor: Actor,
): Promise<(StandingReview & { application: string }) | null> {
  const application = isUuid(id) ? await visitOfReview(db, id) : null
  if (!application || !(await visitUnderReview(db, { application, whose: whoseVisits(actor) }))) return null
  const review = (await reviewsOfVisit(db, { application })).find((each) => each.id === id)
  return review ? { ...review, application } : null
}
