import type { Role } from '../role'
import type { ApplicationStatus } from './status'

/**
 * Why a visit that took place counts for nobody yet: the facility has not recorded it, its person has neither confirmed
 * nor objected, or the operator has not decided on an objection. A recorded absence is settled until somebody objects.
 */
export const UNSETTLED_KINDS = ['unrecorded', 'unanswered', 'disputed'] as const
export type UnsettledKind = (typeof UNSETTLED_KINDS)[number]

/** An agreed visit is missing its record from its end on, not while it is going on. */
export function unsettledKindOf(
  { endsAt, startsAt, status }: { status: ApplicationStatus; startsAt: Date; endsAt: Date },
  now: Date,
): UnsettledKind | null {
  if (now < startsAt) return null
  if (status === 'accepted') return now >= endsAt ? 'unrecorded' : null
  if (status === 'attended') return 'unanswered'
  return status === 'disputed' ? 'disputed' : null
}

export type RemindFacts = { unrecorded: number; recipients: number; remindedToday: boolean }
export type RemindRefusal = 'not_your_decision' | 'nothing_to_record' | 'nobody_to_write_to' | 'reminded_today'

/** Why a facility may not be written to now about its missing records, or null: the operator asks, once a day (JST). */
export function remindRefusalOf(by: Role, { recipients, remindedToday, unrecorded }: RemindFacts): RemindRefusal | null {
  if (by !== 'operator') return 'not_your_decision'
  if (unrecorded === 0) return 'nothing_to_record'
  if (remindedToday) return 'reminded_today'
  return recipients === 0 ? 'nobody_to_write_to' : null
}
