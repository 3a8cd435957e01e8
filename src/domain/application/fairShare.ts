/** From this long before its start a slot is open to all, also to who has applied for many. */
export const OPEN_TO_ALL_HOURS = 24

const HOUR = 3_600_000

export type ShareFacts = {
  startsAt: Date
  /** Live applications and agreed visits of the person in the programme that lie ahead. */
  visitsAhead: number
  /** The most a person may have; null where the programme sets no limit. */
  visitsAtMost: number | null
}

/** The person already has their share, and the slot is still kept for others. */
export const beyondShare = ({ startsAt, visitsAhead, visitsAtMost }: ShareFacts, now: Date): boolean =>
  visitsAtMost !== null && visitsAhead >= visitsAtMost && startsAt.getTime() - now.getTime() > OPEN_TO_ALL_HOURS * HOUR
