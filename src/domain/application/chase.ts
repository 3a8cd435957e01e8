import { addDays, type Day, dayOf, monthOf } from '../calendar/jst'
import { reportDue } from '../report/due'
import { type UnsettledKind, unsettledKindOf } from './unsettled'
import type { ApplicationStatus } from './status'

/** What a new programme starts with: days after the end of a visit, and days before the month's report is due. */
export const USUAL_CHASE_DAYS = '1,3,7'
export const USUAL_DAYS_BEFORE_CLOSING = 3
/** After this nobody is written to any more: what is left is the operator's to settle by hand. */
export const CHASED_FOR_DAYS = 60

const LIST = /^\d{1,2}(,\d{1,2})*$/
/** The days of a setting such as `1,3,7`, ascending; null where it is none: at most six different ones from 1 to 30. */
export function chaseDaysOf(text: string): number[] | null {
  if (!LIST.test(text)) return null
  const days = text.split(',').map(Number)
  const ascending = days.every((day, index) => day >= 1 && day <= 30 && day > (days[index - 1] ?? 0))
  return ascending && days.length <= 6 ? days : null
}

export type Chasing = { days: readonly number[]; daysBeforeClosing: number; endsOn: Day }
export type ChasedVisit = {
  status: ApplicationStatus
  startsAt: Date
  endsAt: Date
  /** When its present state was entered. */
  since: Date
  chasing: Chasing
}

const closingDay = ({ chasing, startsAt }: ChasedVisit): Day =>
  addDays(reportDue(monthOf(startsAt), chasing.endsOn), -chasing.daysBeforeClosing)

/**
 * The days (JST) on which a visit without its record or answer is chased, ascending: some days after its end, and once more
 * before its month closes. None on the day of the visit, nor on the day on which its state changed.
 */
export function daysToChase(visit: ChasedVisit): Day[] {
  const ended = dayOf(visit.endsAt)
  const first = [ended, visit.status === 'attended' ? dayOf(visit.since) : ended].toSorted().at(-1) ?? ended
  const days = [...visit.chasing.days.map((count) => addDays(ended, count)), closingDay(visit)]
  return [...new Set(days)].filter((day) => day > first).toSorted()
}

/** The day from which the operator is told: that of the last reminder, or the one before the month closes. */
function escalatesOn(visit: ChasedVisit): Day {
  const days = daysToChase(visit)
  const closing = closingDay(visit)
  return days.includes(closing) ? closing : (days.at(-1) ?? dayOf(visit.endsAt))
}

/** For what a visit is chased today: the latest of its days, and whether the operator is told; null before the first. */
export function chaseOf(visit: ChasedVisit, now: Date): { kind: UnsettledKind; day: Day; escalates: Day | null } | null {
  const kind = unsettledKindOf(visit, now)
  const today = dayOf(now)
  if (!kind || today > addDays(dayOf(visit.endsAt), CHASED_FOR_DAYS)) return null
  const day = daysToChase(visit).findLast((each) => each <= today)
  if (!day) return null
  const escalates = escalatesOn(visit)
  return { kind, day, escalates: escalates <= today ? day : null }
}

/** Whether somebody who was last written to on `chasedOn` is written to again: once for each of the days, however late. */
export const isDue = (day: Day, chasedOn: Day | null): boolean => chasedOn === null || chasedOn < day
