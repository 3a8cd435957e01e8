import { addDays, at, type Day, dayOf, type Period, startOfDay } from '../calendar/jst'

/** Hours before an agreed visit at which its resident is reminded. */
export const REMINDER_HOURS = [48, 24] as const
export type ReminderHours = (typeof REMINDER_HOURS)[number]

const HOUR = 3_600_000
const later = (instant: Date, hours: number): Date => new Date(instant.getTime() + hours * HOUR)

/**
 * The starts of the visits that are reminded of now at this stage: (from, until]. The later stage takes over where the
 * earlier one was missed, so that nobody gets two at once.
 */
export const startsToRemind = (hours: ReminderHours, now: Date): Period =>
  hours === 48 ? { from: later(now, 24), until: later(now, 48) } : { from: now, until: later(now, 24) }

/** A facility reads in the morning whom it receives on the next two days; who starts the worker at night sends nothing. */
const DIGEST = { from: '08:00', until: '20:00' }

/** When the digest of a day is written at the earliest. */
export const morningOf = (day: Day): Date => at(day, DIGEST.from)

/** The day whose morning it is now and the two days its digest is about; null outside the hours of digests. */
export function digestOf(now: Date): { day: Day; about: Period } | null {
  const day = dayOf(now)
  if (now < morningOf(day) || now >= at(day, DIGEST.until)) return null
  return { day, about: { from: startOfDay(addDays(day, 1)), until: startOfDay(addDays(day, 3)) } }
}
