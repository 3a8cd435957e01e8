import { addDays, addMonths, type Day, dayOf, lastDayOf } from '../calendar/jst'
import type { Role } from '../role'

/** What may happen to a registration that nobody uses, in the order of its log. */
export const INACTIVITY_STEPS = ['warned', 'kept', 'archived', 'restored'] as const
export type InactivityStep = (typeof INACTIVITY_STEPS)[number]

/** What a new programme starts with; no months: nobody is ever warned. */
export const USUAL_INACTIVE_MONTHS = 12
export const USUAL_INACTIVE_NOTICE_DAYS = 30

export type Inactivity = {
  /** The last sign-in, application or visit, also one that lies ahead, or when somebody said that they stay. */
  activeAt: Date
  archived: boolean
  /** The warning that nothing has answered yet; `dueOn` is the last day to answer. */
  warned: { at: Date; dueOn: Day } | null
}
export type InactivityRules = { months: number; noticeDays: number }

/** The day (JST) from which somebody counts as inactive; the same day of a later month, or its last one. */
export function inactiveFrom(activeAt: Date, months: number): Day {
  const day = dayOf(activeAt)
  const month = addMonths(day.slice(0, 7), months)
  const same = `${month}-${day.slice(8)}`
  return same > lastDayOf(month) ? lastDayOf(month) : same
}

/** The last day to answer a warning of this moment. */
export const answerBy = (now: Date, { noticeDays }: InactivityRules): Day => addDays(dayOf(now), noticeDays)

/**
 * What is due now: a warning to whoever has been inactive for these months, taking it back when they were active since, or
 * archiving them the day after the last one to answer. Who cannot be warned is archived by nobody but the operator.
 */
export function inactivityDue(
  { activeAt, archived, reachable, warned }: Inactivity & { reachable: boolean },
  { months }: InactivityRules,
  now: Date,
): 'warned' | 'kept' | 'archived' | null {
  if (archived) return null
  if (warned) {
    if (activeAt > warned.at) return 'kept'
    return months > 0 && dayOf(now) > warned.dueOn ? 'archived' : null
  }
  return reachable && isInactive(activeAt, months, now) ? 'warned' : null
}

export const isInactive = (activeAt: Date, months: number, now: Date): boolean =>
  months > 0 && dayOf(now) >= inactiveFrom(activeAt, months)

export type InactivityRefusal = 'not_your_decision' | 'reason_required' | 'already_archived' | 'not_archived' | 'still_active'

/** Why the operator may not take this step for somebody, or null. */
export function inactivityRefusalOf(
  by: Role,
  step: Exclude<InactivityStep, 'warned'>,
  { archived, inactive, reason }: { archived: boolean; inactive: boolean; reason: string },
): InactivityRefusal | null {
  if (by !== 'operator') return 'not_your_decision'
  if (!reason.trim()) return 'reason_required'
  if (step === 'restored') return archived ? null : 'not_archived'
  if (archived) return 'already_archived'
  return inactive ? null : 'still_active'
}
