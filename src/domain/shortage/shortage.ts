const HOUR = 3_600_000

/** What a new programme starts with: hours before the start from which a slot that lacks people is short by itself; 0 is never. */
export const USUAL_SHORTAGE_HOURS = 72
/** Notices of urgent seats that one person gets within seven days at most. */
export const USUAL_NOTICES_PER_WEEK = 2
export const NOTICE_WINDOW_DAYS = 7
/** What came of a notice is counted for so long after it. */
export const OUTCOME_HOURS = 48

export type ShortSlot = {
  startsAt: Date
  capacity: number
  /** People without whom the activity does not work; null is as many as are wanted. */
  needed: number | null
  seatsTaken: number
  /** The facility asked for people urgently. */
  isUrgent: boolean
}

/**
 * Whether a slot is short of people: asked for by its facility while a seat is free, or by itself when from
 * `shortageHours` before its start on fewer are accepted than needed. Never once it has begun.
 */
export function shortageOf(slot: ShortSlot, shortageHours: number, now: Date): 'asked' | 'by_itself' | null {
  if (now >= slot.startsAt || slot.seatsTaken >= slot.capacity) return null
  if (slot.isUrgent) return 'asked'
  const near = shortageHours > 0 && slot.startsAt.getTime() - now.getTime() <= shortageHours * HOUR
  return near && slot.seatsTaken < Math.min(slot.needed ?? slot.capacity, slot.capacity) ? 'by_itself' : null
}
