import type { TaskStatus } from '../task/status'

/** Why a wish, a proposal or an invitation that nobody answered ends by itself, the weightiest reason first. */
export const ENDINGS = ['facility_left', 'listing_closed', 'listing_suspended', 'time_set', 'called_off', 'past'] as const
export type Ending = (typeof ENDINGS)[number]

/** What something that was asked rests on. */
export type AskedFacts = {
  /** The facility is in the programme on some day on which it could still take place. */
  facilityStays: boolean
  /** State of the listing it was asked for; null where there is none. */
  listing: TaskStatus | null
  /** A time was wished for, and the listing as it is published has times of its own now. */
  timeIsSet: boolean
  /** The slot it was asked for was called off. */
  calledOff: boolean
  /** From this instant on it cannot take place any more; null where it has no time. */
  until: Date | null
}

/** Why what was asked cannot be answered any more, or null while it can. A listing that is under review again ends nothing. */
export function endingOf({ calledOff, facilityStays, listing, timeIsSet, until }: AskedFacts, now: Date): Ending | null {
  if (!facilityStays) return 'facility_left'
  if (listing === 'closed') return 'listing_closed'
  if (listing === 'suspended') return 'listing_suspended'
  if (timeIsSet) return 'time_set'
  if (calledOff) return 'called_off'
  return until !== null && until <= now ? 'past' : null
}
