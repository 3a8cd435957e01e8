import { addDays, type Day } from '../calendar/jst'
import { type Holidays, workingDaysBefore } from '../calendar/workingDay'

/** When the operator is reminded of a date: a week before, two working days before the last working day, and on the last day one can. */
export const REMINDERS = ['week', 'two_days', 'day'] as const
export type Reminder = (typeof REMINDERS)[number]

type Dated = { dueOn: Day; workingDueOn: Day }

/**
 * Which reminder stands on a day, or null: the last whose time has come, so that one that was missed is made good for. What is late is
 * no reminder but told daily.
 */
export function reminderOf({ dueOn, workingDueOn }: Dated, today: Day, holidays: Holidays): Reminder | null {
  if (today > dueOn) return null
  if (today >= workingDueOn) return 'day'
  if (today >= workingDaysBefore(workingDueOn, 2, holidays)) return 'two_days'
  return today >= addDays(dueOn, -7) ? 'week' : null
}
