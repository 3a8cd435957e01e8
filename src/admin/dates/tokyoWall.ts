import { at, dayOf } from '@/domain/calendar/jst'

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Tokyo', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

/** An instant as a clock and calendar in Tokyo show it, in the form of `<input type="datetime-local">`. */
export const toTokyoWall = (instant: Date): string => `${dayOf(instant)}T${clock.format(instant)}`

/** The instant at which Tokyo's clock shows this; null for what is not a whole date and time. */
export function fromTokyoWall(text: string): Date | null {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(text) ?? []
  const instant = day && time ? at(day, time) : null
  return instant && !Number.isNaN(instant.getTime()) ? instant : null
}
