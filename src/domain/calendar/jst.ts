/**
 * Days and months are cut in Asia/Tokyo, whatever zone the process runs in.
 * A business date is text `YYYY-MM-DD`, a month is text `YYYY-MM`, an instant is a Date.
 */
export type Day = string
export type Month = string

/** A half-open span of time: `from` belongs to it, `until` does not. */
export type Period = { from: Date; until: Date }

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
const JST_OFFSET = '+09:00'
const MS_PER_DAY = 86_400_000

const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Tokyo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

export const isMonth = (text: string): text is Month => MONTH.test(text)

/** True for an existing calendar day written as `YYYY-MM-DD`; 2026-02-30 is not one. */
export const isDay = (text: string): text is Day => DAY.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)

/** The day in Tokyo on which an instant falls. */
export const dayOf = (instant: Date): Day => parts.format(instant)

/** The month in Tokyo in which an instant falls. */
export const monthOf = (instant: Date): Month => dayOf(instant).slice(0, 7)

/** The instant at which a day begins in Tokyo. */
export const startOfDay = (day: Day): Date => new Date(`${day}T00:00:00${JST_OFFSET}`)

/** The instant written on a clock in Tokyo: `at('2026-01-31', '23:30')`. */
export const at = (day: Day, time: string): Date => new Date(`${day}T${time.length === 5 ? `${time}:00` : time}${JST_OFFSET}`)

/** The day `count` days later (earlier when negative). */
export const addDays = (day: Day, count: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * MS_PER_DAY).toISOString().slice(0, 10)

/** The month `count` months later (earlier when negative). */
export function addMonths(month: Month, count: number): Month {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
}

/** Whole days from one day to another; 0 for the same day, negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_PER_DAY)

/** The last day of a month. */
export const lastDayOf = (month: Month): Day => addDays(`${addMonths(month, 1)}-01`, -1)

/** A month as a span of instants in Tokyo. Throws on anything but `YYYY-MM`. */
export function periodOf(month: Month): Period {
  if (!isMonth(month)) throw new RangeError(`not a month: ${month}`)
  return { from: startOfDay(`${month}-01`), until: startOfDay(`${addMonths(month, 1)}-01`) }
}

/** A span of days, both included, as a span of instants in Tokyo. */
export const periodOfDays = (first: Day, last: Day): Period => ({ from: startOfDay(first), until: startOfDay(addDays(last, 1)) })

/** Every month that a span of days touches, in order. */
export function monthsBetween(first: Day, last: Day): Month[] {
  const months: Month[] = []
  for (let month = first.slice(0, 7); month <= last.slice(0, 7); month = addMonths(month, 1)) months.push(month)
  return months
}
