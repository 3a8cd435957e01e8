import { addDays, at, type Day, dayOf, startOfDay } from '@/domain/calendar/jst'
import type { Random } from '../random'

export const HOUR = 3_600_000
export const MINUTE = 60_000
export const DAY = 24 * HOUR

export const later = (instant: Date, ms: number): Date => new Date(instant.getTime() + ms)
/** Whole seconds, because that is what people's clocks show. */
const whole = (ms: number): Date => new Date(Math.floor(ms / 1000) * 1000)
export const latest = (...instants: Date[]): Date => new Date(Math.max(...instants.map(Number)))
export const earliest = (...instants: Date[]): Date => new Date(Math.min(...instants.map(Number)))

/** Any instant of a span. */
export const between = (random: Random, from: Date, to: Date): Date =>
  whole(from.getTime() + random.next() * (to.getTime() - from.getTime()))

const twoDigits = (n: number): string => String(n).padStart(2, '0')
/** A moment of a day in Tokyo between two full hours. */
export const during = (random: Random, day: Day, fromHour: number, toHour: number): Date =>
  at(day, `${twoDigits(random.int(fromHour, toHour - 1))}:${twoDigits(random.int(0, 59))}:${twoDigits(random.int(0, 59))}`)

/** Some hours after an instant, moved into waking or office hours where that still lies before `limit`. */
export function soonAfter(
  random: Random,
  from: Date,
  [least, most]: readonly [number, number],
  limit: Date,
  [open, close] = [9, 18],
): Date {
  const raw = later(from, (least + random.next() * (most - least)) * HOUR)
  const day = dayOf(raw)
  const hour = (raw.getTime() - startOfDay(day).getTime()) / HOUR
  const moved =
    hour < open
      ? during(random, day, open, close)
      : hour >= close
        ? during(random, addDays(day, 1), open, close)
        : whole(raw.getTime())
  return moved > from && moved <= limit
    ? moved
    : between(random, later(from, Math.min(MINUTE, (limit.getTime() - from.getTime()) / 3)), limit)
}

const isWeekend = (day: Day): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
/** This day, or the last weekday before it. */
export const weekdayAtOrBefore = (day: Day): Day => (isWeekend(day) ? weekdayAtOrBefore(addDays(day, -1)) : day)
export const weekdayAtOrAfter = (day: Day): Day => (isWeekend(day) ? weekdayAtOrAfter(addDays(day, 1)) : day)
