import type { StandingReview } from '@/queries/reviewsOfVisit'
import type { Review } from '@/payload-types'

const instant = (value: string | null | undefined): Date | null => (value ? new Date(value) : null)

/** A review as the rules see it. */
export const standingOf = ({ hiddenAt, id, releaseDueAt, releasedAt, repliedAt, side }: Review): StandingReview => ({
  id,
  side,
  releaseDueAt: new Date(releaseDueAt),
  releasedAt: instant(releasedAt),
  hiddenAt: instant(hiddenAt),
  repliedAt: instant(repliedAt),
})
