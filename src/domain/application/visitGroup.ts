import type { ApplicationStatus } from './status'

/** Where a visit stands in a resident's own list: it waits for their answer, lies ahead, or is over. */
export type VisitGroup = 'to_confirm' | 'coming' | 'past'

/**
 * An accepted visit that has begun stays "past" until the facility has recorded it; a recorded absence asks for an
 * answer as long as the resident may still object, and a free seat as long as it is held for them.
 */
export function visitGroupOf(
  {
    status,
    startsAt,
    objectionUntil,
    offerUntil,
  }: { status: ApplicationStatus; startsAt: Date; objectionUntil: Date | null; offerUntil: Date | null },
  now: Date,
): VisitGroup {
  if (status === 'waitlisted' && offerUntil !== null && now < offerUntil && now < startsAt) return 'to_confirm'
  if (status === 'attended' || (status === 'no_show' && objectionUntil !== null && now <= objectionUntil)) return 'to_confirm'
  return (status === 'applied' || status === 'waitlisted' || status === 'accepted') && now < startsAt ? 'coming' : 'past'
}
