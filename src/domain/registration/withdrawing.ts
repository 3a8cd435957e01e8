import type { Day } from '../calendar/jst'
import type { Role } from '../role'

export type WithdrawalRefusal =
  | 'not_your_decision'
  | 'already_withdrawn'
  | 'reason_required'
  | 'before_start'
  | 'outside_programme'

/** What an office still has to do after its last day: visible slots, unanswered applications, visits agreed; all ahead. */
export type WorkLeft = { slots: number; waiting: number; accepted: number }

export type WithdrawalFacts = {
  by: Role
  startsOn: Day
  lastDay: Day
  withdrawnOn: Day | null
  reason: string
  programmeEndsOn: Day
}

/**
 * Why a facility may not leave with this last registered day, or null. A day in a month already reported is allowed:
 * it happened, the next report shows it as a correction.
 */
export function withdrawalRefusalOf({
  by,
  lastDay,
  programmeEndsOn,
  reason,
  startsOn,
  withdrawnOn,
}: WithdrawalFacts): WithdrawalRefusal | null {
  if (by !== 'operator') return 'not_your_decision'
  if (withdrawnOn !== null) return 'already_withdrawn'
  if (!reason.trim()) return 'reason_required'
  if (lastDay < startsOn) return 'before_start'
  return lastDay > programmeEndsOn ? 'outside_programme' : null
}
