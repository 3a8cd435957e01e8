/** Of somebody's looks at their first screen: the last, and the last of the visit before. */
export type Looks = { seenAt: Date; beforeAt: Date | null }

const VISIT_MINUTES = 30
const FIRST_DAYS = 14
const MINUTE = 60_000

/** Whether a look is still the same visit as the one before it. */
export const isSameVisit = (seenAt: Date, now: Date): boolean => now.getTime() - seenAt.getTime() <= VISIT_MINUTES * MINUTE

/** Since when "since my last visit" counts: the end of the visit before this one; a fortnight for whoever comes for the first time. */
export function sinceLastVisit(looks: Looks | null, now: Date): Date {
  const before = looks && (isSameVisit(looks.seenAt, now) ? looks.beforeAt : looks.seenAt)
  return before ?? new Date(now.getTime() - FIRST_DAYS * 24 * 60 * MINUTE)
}
