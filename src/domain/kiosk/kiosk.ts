import { addDays, type Day, dayOf, startOfDay } from '../calendar/jst'

/** A facility has no more receptions than this open at once. */
export const MOST_KIOSKS = 5
/** Whose visit goes on through the night presses until this long after its end. */
const AFTER_HOURS = 1
const HOUR = 3_600_000

/** When a screen opened at `now` ends by itself: with its day, or an hour after the last visit of that day that goes on into the night. */
export function kioskEndsAt(now: Date, lastEnd: Date | null): Date {
  const midnight = startOfDay(addDays(dayOf(now), 1)).getTime()
  const night = lastEnd && lastEnd.getTime() > midnight ? lastEnd.getTime() + AFTER_HOURS * HOUR : midnight
  return new Date(Math.max(midnight, night))
}

/** Whether a visit is one of the day a screen was opened on, those of the night before it included. */
export const isOfKiosk = (day: Day, { startsAt }: { startsAt: Date }): boolean => startsAt < startOfDay(addDays(day, 1))
