import type { DeliverableStatus } from './kind'
import { type Day, daysBetween } from '../calendar/jst'

export type DatedDeliverable = {
  dueOn: Day | null
  /** The day on which what is owed was handed in, corrected where a revision was asked for; null while it is not. */
  metOn: Day | null
  status?: DeliverableStatus
}

/** `handed_in` without a date to be in time for. Days are whole days in Tokyo. `left` is 0 on the day itself; what is handed in on that day is in time. */
export type DeliverableStanding =
  | { state: 'no_date' }
  | { state: 'voided' }
  | { state: 'running'; left: number }
  | { state: 'late'; over: number }
  | { state: 'handed_in' }
  | { state: 'met' }
  | { state: 'met_late'; over: number }

/**
 * How a deliverable stands to its date. A revision has to fit before the date as well (clause 8(1)): from the moment it is asked
 * for, the days that are left count again. When it was handed in in time, how long the city takes makes it no later.
 */
export function readStanding({ dueOn, metOn, status }: DatedDeliverable, today: Day): DeliverableStanding {
  if (status === 'voided') return { state: 'voided' }
  if (dueOn === null) return metOn === null ? { state: 'no_date' } : { state: 'handed_in' }
  const over = daysBetween(dueOn, metOn ?? today)
  if (metOn !== null) return over > 0 ? { state: 'met_late', over } : { state: 'met' }
  return over > 0 ? { state: 'late', over } : { state: 'running', left: Math.abs(over) }
}

/** Whether it is shown in red: the date has passed and it is not handed in, or not corrected. */
export const isLate = (dated: DatedDeliverable, today: Day): boolean => readStanding(dated, today).state === 'late'
