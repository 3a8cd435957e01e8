import { addDays, type Day } from '@/domain/calendar/jst'
import { workingDayUntil } from '@/domain/calendar/workingDay'
import { type DueFacts, type DueRule, dueOf } from '@/domain/deliverable/due'
import type { DeliverableKind } from '@/domain/deliverable/kind'
import { holidaysBetween } from '@/imports/holidays/holidaysBetween'

/** The last day on or before this one on which the city's offices are open, after the public holidays of Japan. */
export const workingDueOf = (dueOn: Day): Day => workingDayUntil(dueOn, holidaysBetween(addDays(dueOn, -14), dueOn))

export type Dates = { dueRule: DueRule; dueOn: Day | null; workingDueOn: Day | null }

/** Both dates of a deliverable: that of the specification, and the working day before it. */
export function datesOf(kind: DeliverableKind, facts: DueFacts): Dates {
  const { dueOn, rule } = dueOf(kind, facts)
  return { dueRule: rule, dueOn, workingDueOn: dueOn && workingDueOf(dueOn) }
}
