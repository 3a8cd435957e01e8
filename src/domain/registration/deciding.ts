import type { Day } from '../calendar/jst'
import type { Role } from '../role'

export type RegistrationRefusal =
  | 'not_your_decision'
  | 'already_decided'
  | 'reason_required'
  | 'outside_programme'
  | 'before_request'
  | 'in_closed_month'
  | 'other_office_number'
  | 'account_of_other_role'
  | 'account_switched_off'

export type StartFacts = {
  startsOn: Day
  /** The day (JST) on which the request came in. */
  receivedOn: Day
  programme: { startsOn: Day; endsOn: Day }
  /** The last day of the newest month whose report was issued. */
  closedThrough: Day | null
}

/**
 * Why a registration may not begin on a day, or null. It lies within the contract, not before the facility asked for
 * it, and in no month already reported: an approval given now must not change what the city was told.
 */
export function startRefusalOf({ closedThrough, programme, receivedOn, startsOn }: StartFacts): RegistrationRefusal | null {
  if (startsOn < programme.startsOn || startsOn > programme.endsOn) return 'outside_programme'
  // Who asks before the contract begins starts with it.
  if (startsOn < receivedOn && startsOn !== programme.startsOn) return 'before_request'
  return closedThrough !== null && startsOn <= closedThrough ? 'in_closed_month' : null
}

/** Only the operator decides, and only once. */
export function decisionRefusalOf(by: Role, status: 'received' | 'approved' | 'declined'): RegistrationRefusal | null {
  if (by !== 'operator') return 'not_your_decision'
  return status === 'received' ? null : 'already_decided'
}

export type StaffAccount = { role: string; active: boolean }

/** Why the contact person of a request may not be given the facility through the account of the same e-mail. */
export function accountRefusalOf(account: StaffAccount | null): RegistrationRefusal | null {
  if (account && account.role !== 'facility') return 'account_of_other_role'
  return account && !account.active ? 'account_switched_off' : null
}
