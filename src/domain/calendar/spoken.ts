import { dayOf } from './jst'

const day = new Intl.DateTimeFormat('ja-JP', {
  timeZone: 'Asia/Tokyo',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  weekday: 'short',
})
const time = new Intl.DateTimeFormat('ja-JP', { timeZone: 'Asia/Tokyo', hour: 'numeric', minute: '2-digit', hourCycle: 'h23' })

/** The day of an instant as people say it, in Japan time: 1月19日（月）. The year is said when it is not that of `now`. */
export function spokenDay(instant: Date, now: Date): string {
  const of = Object.fromEntries(day.formatToParts(instant).map(({ type, value }) => [type, value]))
  const date = `${of['month']}月${of['day']}日（${of['weekday']}）`
  return dayOf(instant).slice(0, 4) === dayOf(now).slice(0, 4) ? date : `${of['year']}年${date}`
}

/** A time of day in Japan: 9:05, 13:30. */
export const spokenTime = (instant: Date): string => time.format(instant)

/** An instant: 1月19日（月）13:30. */
export const spokenInstant = (instant: Date, now: Date): string => `${spokenDay(instant, now)}${spokenTime(instant)}`

/** From when to when: 1月19日（月）10:00〜12:00; across midnight both days are named. */
export function spokenSpan({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }, now: Date): string {
  const end = dayOf(startsAt) === dayOf(endsAt) ? spokenTime(endsAt) : spokenInstant(endsAt, now)
  return `${spokenInstant(startsAt, now)}〜${end}`
}
