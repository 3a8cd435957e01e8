import { addDays, dayOf, startOfDay } from './jst'
import { warekiDay } from './wareki'

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Tokyo', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

/**
 * An instant as an office writes it, on a clock in Tokyo: 令和8年3月31日 15:00.
 * Midnight closes the day before (令和8年1月31日 24:00), because that is how a period's end is agreed (clause 5(5)).
 */
export function warekiInstant(instant: Date): string {
  const day = dayOf(instant)
  return startOfDay(day).getTime() === instant.getTime()
    ? `${warekiDay(addDays(day, -1))} 24:00`
    : `${warekiDay(day)} ${clock.format(instant)}`
}
