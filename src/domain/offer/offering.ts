import { type ApplicationStatus, HOLDS_SEAT, LIVE } from '../application/status'

/** For how many hours an offered seat is held: what a new programme starts with. With 0 nothing is offered by itself. */
export const USUAL_OFFER_HOURS = 24
/** Every offer ends this long before its slot, so that the facility knows in time who comes. */
export const OFFER_ENDS_BEFORE_HOURS = 2
/** With less time than this nobody could be expected to see it: the seat is left to the facility. */
export const OFFER_LEAST_MINUTES = 30

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/**
 * Until when a seat that is free now is held for the next one, or null when it is too late to offer it. When the usual
 * time does not fit before the slot, half of what is left, so that another one can be asked after them.
 */
export function offerUntil({ offerHours, startsAt }: { offerHours: number; startsAt: Date }, now: Date): Date | null {
  const left = startsAt.getTime() - OFFER_ENDS_BEFORE_HOURS * HOUR - now.getTime()
  const least = OFFER_LEAST_MINUTES * MINUTE
  if (offerHours <= 0 || left < least) return null
  const usual = offerHours * HOUR
  return new Date(now.getTime() + (left >= usual ? usual : Math.max(least, left / 2)))
}

/** Somebody on the waiting list of a slot. */
export type Waiting = {
  application: string
  appliedAt: Date
  /** Holds a seat elsewhere at an overlapping time, or one too near to get here from. */
  overlaps: boolean
  /** A seat of this slot was offered on this application before: taken or not, once is enough. */
  offeredBefore: boolean
  /** The person has not turned offers off: whoever would not hear of it gets no seat held that others wait for. */
  wantsOffers: boolean
}
export type FreeSeats = { free: number; startsAt: Date; offerHours: number; waiting: readonly Waiting[] }
export type NewOffer = { application: string; until: Date }

const longestFirst = (a: Waiting, b: Waiting): number =>
  a.appliedAt.getTime() - b.appliedAt.getTime() || (a.application < b.application ? -1 : 1)

/** Slots that begin before this instant are offered to nobody any more. */
export const offeredFrom = (now: Date): Date =>
  new Date(now.getTime() + OFFER_ENDS_BEFORE_HOURS * HOUR + OFFER_LEAST_MINUTES * MINUTE)

/** To whom the free seats of a slot are offered now: to those who applied first and could come. */
export function offersOf({ free, waiting, ...slot }: FreeSeats, now: Date): NewOffer[] {
  const until = offerUntil(slot, now)
  if (!until) return []
  return waiting
    .filter(({ offeredBefore, overlaps, wantsOffers }) => wantsOffers && !offeredBefore && !overlaps)
    .toSorted(longestFirst)
    .slice(0, Math.max(0, free))
    .map(({ application }) => ({ application, until }))
}

/** A move that ends an application which held a seat, or for which one may have been held. */
export const leavesSeat = (from: ApplicationStatus, to: ApplicationStatus): boolean =>
  (from === 'waitlisted' || HOLDS_SEAT.includes(from)) && !LIVE.includes(to)
