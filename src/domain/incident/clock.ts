const HOUR = 3_600_000

/** Hours after which the city must have been told, unless the programme says otherwise (clause 13(3): without delay). */
export const USUAL_CITY_HOURS = 24

export type Clock = { dueAt: Date; toldAt: Date | null }
/** `left` and `over` are in whole hours: to go, rounded down, or past, rounded up. */
export type ClockReading =
  | { state: 'running'; left: number }
  | { state: 'late'; over: number }
  | { state: 'told' }
  | { state: 'told_late'; over: number }

/** How the clock of an incident stands at an instant. The due instant itself is still in time. */
export function readClock({ dueAt, toldAt }: Clock, now: Date): ClockReading {
  const end = (toldAt ?? now).getTime()
  const passed = end - dueAt.getTime()
  const over = Math.ceil(passed / HOUR)
  if (toldAt) return passed > 0 ? { state: 'told_late', over } : { state: 'told' }
  return passed > 0 ? { state: 'late', over } : { state: 'running', left: Math.floor((dueAt.getTime() - end) / HOUR) }
}
