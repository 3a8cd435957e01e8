import { addDays, addMonths, type Day, type Month } from '../calendar/jst'
import type { Role } from '../role'
import type { DeliverableKind } from './kind'

/** What a due date follows from: the 10th of the next month, the contract's last day, an event and days after it, or an agreed day. */
export const DUE_RULES = ['next_month', 'contract_end', 'event', 'agreed'] as const
export type DueRule = (typeof DUE_RULES)[number]

const DAY_OF_NEXT_MONTH = 10
const DAYS_AFTER_MEETING = 7
/** What a new programme starts with: days after a seminar or a consultation (clause 8(1): 適時). */
export const USUAL_EVENT_REPORT_DAYS = 7
/** What a new programme starts with: until when the records of the contract's last month are counted on its last day. */
export const USUAL_LAST_MONTH_CUTOFF = '15:00'

type Clock = { on: 'month' } | { on: 'event'; days: number | 'setting' } | { on: 'agreement' }

/** What each kind's date hangs on (clause 8(1)). What has no rule there has the day that both sides agreed or the city named. */
export const CLOCKS: Record<DeliverableKind, Clock> = {
  monthly_report: { on: 'month' },
  seminar_report: { on: 'event', days: 'setting' },
  consultation_report: { on: 'event', days: 'setting' },
  minutes: { on: 'event', days: DAYS_AFTER_MEETING },
  completion_report: { on: 'agreement' },
  implementation_plan: { on: 'agreement' },
  service_level_agreement: { on: 'agreement' },
  accident_report: { on: 'agreement' },
  outreach_list: { on: 'agreement' },
  deliverables_list: { on: 'agreement' },
  reduction_statement: { on: 'agreement' },
  other: { on: 'agreement' },
}

/** What is owed from the day the programme begins, beside a report of each month. */
export const OWED_FROM_THE_START = [
  'implementation_plan',
  'service_level_agreement',
  'completion_report',
] as const satisfies readonly DeliverableKind[]

export type DueFacts = {
  /** A report's month. */
  month?: Month | null
  /** First and last day of the contract. */
  endsOn: Day
  eventOn?: Day | null
  eventReportDays: number
}
export type Due = { rule: DueRule; dueOn: Day | null }

/**
 * The date of the specification, never moved for a holiday; null while nobody has agreed on one, or nothing happened yet.
 * The report of the contract's last month is due on its last day, before the month is over.
 */
export function dueOf(kind: DeliverableKind, { endsOn, eventOn, eventReportDays, month }: DueFacts): Due {
  const clock = CLOCKS[kind]
  if (clock.on === 'month') {
    if (!month) return { rule: 'agreed', dueOn: null }
    if (month >= endsOn.slice(0, 7)) return { rule: 'contract_end', dueOn: endsOn }
    return { rule: 'next_month', dueOn: `${addMonths(month, 1)}-${DAY_OF_NEXT_MONTH}` }
  }
  if (clock.on === 'agreement') return { rule: 'agreed', dueOn: null }
  const days = clock.days === 'setting' ? eventReportDays : clock.days
  return { rule: 'event', dueOn: eventOn ? addDays(eventOn, days) : null }
}

export type DateFacts = Due & {
  /** Whether a version was handed in already. */
  isHandedIn: boolean
  today: Day
}

/**
 * Why somebody may not enter a date, or null: a date that follows from the specification is not agreed on. What was handed in, or is
 * late, is given another date by the city alone: whoever missed one does not move it.
 */
export function dateRefusalOf(
  { dueOn, isHandedIn, rule, today }: DateFacts,
  by: Role,
): 'not_yours' | 'date_is_fixed' | 'city_only' | null {
  if (by !== 'operator' && by !== 'city') return 'not_yours'
  if (rule !== 'agreed') return 'date_is_fixed'
  return by === 'operator' && dueOn !== null && (isHandedIn || dueOn < today) ? 'city_only' : null
}
