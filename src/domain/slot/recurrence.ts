import { addDays, at, type Day, daysBetween } from '../calendar/jst'
import type { Role } from '../role'
import type { TaskStatus } from '../task/status'
import { type SlotFacts, type SlotRefusal, slotRefusalOf } from './rules'
import type { SlotStatus } from './status'

/** 0 is Sunday, as calendars here begin. */
export const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const
export type Weekday = (typeof WEEKDAYS)[number]

/** The most dates one run makes; more are asked for in a second one. */
export const RECURRENCE_MOST = 100
const LONGEST_RANGE_DAYS = 400

/** Dates that repeat: times are clock times in Tokyo (`HH:MM`), both days belong to the range. */
export type Recurrence = {
  weekdays: readonly Weekday[]
  from: string
  to: string
  firstDay: Day
  lastDay: Day
  /** 1: every week. 2: every other week, counted from the week (Sunday to Saturday) of the first day. */
  everyWeeks: 1 | 2
  skipHolidays: boolean
}

export type RecurrenceRefusal =
  | 'not_yours'
  | 'listing_closed'
  | 'listing_suspended'
  | 'no_weekday'
  | 'last_before_first'
  | 'range_too_long'
  | 'end_not_after_start'
  | 'too_many'

export type Occurrence = { day: Day; startsAt: Date; endsAt: Date; holiday: string | null }

/** What becomes of one date: made, there already (open or called off), left out as a holiday, or refused with the reason. */
export type Outcome = 'make' | 'exists' | 'called_off' | 'holiday' | SlotRefusal
export type JudgedDay = { day: Day; holiday: string | null; outcome: Outcome }

/** What must be known of the listing; `registered` and `standing` of all days of the range. */
export type RecurrenceFacts = {
  programme: SlotFacts['programme']
  registered: (day: Day) => boolean
  /** The slots that stand already, by the instant (ms) at which they start. */
  standing: ReadonlyMap<number, SlotStatus>
}

const weekdayOf = (day: Day): Weekday => new Date(`${day}T00:00:00Z`).getUTCDay() as Weekday

/** Why nothing can be planned at all, or null. */
export function recurrenceRefusalOf(
  rule: Recurrence,
  { by, listing }: { by: Role; listing: TaskStatus },
): RecurrenceRefusal | null {
  if (by !== 'facility' && by !== 'operator') return 'not_yours'
  if (listing === 'closed') return 'listing_closed'
  if (listing === 'suspended') return 'listing_suspended'
  if (rule.weekdays.length === 0) return 'no_weekday'
  if (rule.lastDay < rule.firstDay) return 'last_before_first'
  if (daysBetween(rule.firstDay, rule.lastDay) > LONGEST_RANGE_DAYS) return 'range_too_long'
  if (rule.to <= rule.from) return 'end_not_after_start'
  return occurrencesOf(rule, new Map()).length > RECURRENCE_MOST ? 'too_many' : null
}

/** Every date of the rule in order, those on holidays too: whether they are left out is said per date. */
export function occurrencesOf(rule: Recurrence, holidays: ReadonlyMap<Day, string>): Occurrence[] {
  const found: Occurrence[] = []
  const weekBegan = addDays(rule.firstDay, -weekdayOf(rule.firstDay))
  for (let day = rule.firstDay; day <= rule.lastDay; day = addDays(day, 1)) {
    const week = Math.floor(daysBetween(weekBegan, day) / 7)
    if (week % rule.everyWeeks !== 0 || !rule.weekdays.includes(weekdayOf(day))) continue
    found.push({ day, startsAt: at(day, rule.from), endsAt: at(day, rule.to), holiday: holidays.get(day) ?? null })
  }
  return found
}

/**
 * What becomes of a date. What stands is never touched and what was called off is not offered again, so that asking
 * twice makes nothing twice. A new date is judged by the rules of every slot.
 */
export function outcomeOf(
  { day, endsAt, holiday, startsAt }: Occurrence,
  skipHolidays: boolean,
  facts: RecurrenceFacts,
  now: Date,
): Outcome {
  const there = facts.standing.get(startsAt.getTime())
  if (there) return there === 'open' ? 'exists' : 'called_off'
  if (holiday && skipHolidays) return 'holiday'
  const slot = {
    programme: facts.programme,
    registered: facts.registered(day),
    taken: false,
    recorded: false,
    applicants: false,
    // Asked before any date is.
    listingClosed: false,
    reason: null,
  }
  return slotRefusalOf(null, { startsAt, endsAt, status: 'open' }, slot, now) ?? 'make'
}
