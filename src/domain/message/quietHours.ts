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

const HOUR = 3_600_000
/** Somebody who should come, or should decide, reads it this long before, even at night. */
const LEAST_NOTICE_HOURS = 12

/** The same for what is about a visit: nothing waits that would then be read less than twelve hours before the beginning. */
export function noticeBefore(startsAt: Date, now: Date, hours: QuietHours): Date {
  const from = noticeFrom(now, hours)
  const isAhead = now < startsAt
  return isAhead && startsAt.getTime() - from.getTime() < LEAST_NOTICE_HOURS * HOUR ? now : from
}

/** When staff are told that somebody does not come: at once where the activity begins before the quiet hours end. */
export function noticeOfGap(startsAt: Date, now: Date, hours: QuietHours): Date {
  const from = noticeFrom(now, hours)
  return startsAt < from ? now : from
}
