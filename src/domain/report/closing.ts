import type { Day, Month } from '../calendar/jst'
import type { Role } from '../role'

export const REPORT_STATUSES = ['submitted', 'revision_requested', 'approved'] as const
export type ReportStatus = (typeof REPORT_STATUSES)[number]

/** Who may close a month, and who may approve what was closed or ask for a revision. */
export const CLOSERS: readonly Role[] = ['operator', 'city', 'system']
export const APPROVERS: readonly Role[] = ['city']

export type DecisionRefusal = 'not_your_decision' | 'already_decided' | 'comment_required'

/** Why the city's decision on a version may not be recorded, or null. Each version is decided once. */
export function decisionRefusalOf({
  from,
  to,
  by,
  comment,
}: {
  from: ReportStatus
  to: ReportStatus
  by: Role
  comment: string | null
}): DecisionRefusal | null {
  if (!APPROVERS.includes(by)) return 'not_your_decision'
  if (from !== 'submitted' || to === 'submitted') return 'already_decided'
  return to === 'revision_requested' && !comment?.trim() ? 'comment_required' : null
}

export type ClosingRefusal =
  | 'not_your_decision'
  | 'outside_contract'
  | 'month_not_over'
  | 'earlier_month_open'
  | 'waiting_for_decision'
  | 'note_required'

export type ClosingFacts = {
  month: Month
  /** Today in Tokyo. */
  today: Day
  /** First and last day of the contract. */
  startsOn: Day
  endsOn: Day
  /** The newest version of this month, or null. */
  latest: ReportStatus | null
  /** Every earlier month of the programme has a version. */
  earlierClosed: boolean
  by: Role
  note: string | null
}

/**
 * Why a month may not be closed now, or null (clauses 5(7) and 8(1)).
 * A month closes when it is over; the contract's last month may close on its last day, because its report is due
 * that day, and is replaced by a later version. A version after the first needs the reason of the correction.
 */
export function closingRefusalOf({
  month,
  today,
  startsOn,
  endsOn,
  latest,
  earlierClosed,
  by,
  note,
}: ClosingFacts): ClosingRefusal | null {
  if (!CLOSERS.includes(by)) return 'not_your_decision'
  if (month < startsOn.slice(0, 7) || month > endsOn.slice(0, 7)) return 'outside_contract'
  const lastDayOfContract = month === endsOn.slice(0, 7) && today >= endsOn
  if (today.slice(0, 7) <= month && !lastDayOfContract) return 'month_not_over'
  if (!earlierClosed) return 'earlier_month_open'
  if (latest === 'submitted') return 'waiting_for_decision'
  return latest !== null && !note?.trim() ? 'note_required' : null
}
