import { addDays, at, dayOf } from '../calendar/jst'

/** From when to when (Japan time, `HH:MM`) no notice goes out; `from` belongs to it, `until` does not. The same twice: never. */
export type QuietHours = { from: string; until: string }

/** What a new programme starts with. */
export const USUAL_QUIET_HOURS: QuietHours = { from: '21:00', until: '08:00' }

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/
export const isTimeOfDay = (text: string): boolean => TIME.test(text)

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Tokyo', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

export function isQuiet(instant: Date, { from, until }: QuietHours): boolean {
  const time = clock.format(instant)
  return from <= until ? from <= time && time < until : from <= time || time < until
}

/** The first instant from `now` on at which a notice may go out: now, or the end of the quiet hours. */
export function noticeFrom(now: Date, hours: QuietHours): Date {
  if (!isQuiet(now, hours)) return now
  const end = at(dayOf(now), hours.until)
  return end > now ? end : at(addDays(dayOf(now), 1), hours.until)
}
