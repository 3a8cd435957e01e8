import type { Role } from '../role'

/** What must be known of the record that stays and the one that goes into it. Read under the lock of both people. */
export type MergeFacts = {
  same: boolean
  keptMerged: boolean
  droppedMerged: boolean
  keptWithdrawn: boolean
  /** Slots for which both records have an application that is not over. */
  sameSlots: number
  /** Agreed or recorded visits of both that overlap in time. */
  overlaps: number
  reason: string
}
export type MergeRefusal =
  | 'not_your_decision'
  | 'same_record'
  | 'already_merged'
  | 'kept_withdrawn'
  | 'same_slot'
  | 'overlapping_visits'
  | 'reason_required'

/** Why the one record may not be merged into the other, or null. Only the operator merges, and with a reason. */
export function mergeRefusalOf(by: Role, facts: MergeFacts): MergeRefusal | null {
  if (by !== 'operator' && by !== 'system') return 'not_your_decision'
  if (facts.same) return 'same_record'
  if (facts.keptMerged || facts.droppedMerged) return 'already_merged'
  if (facts.keptWithdrawn) return 'kept_withdrawn'
  if (facts.sameSlots > 0) return 'same_slot'
  if (facts.overlaps > 0) return 'overlapping_visits'
  return facts.reason.trim() ? null : 'reason_required'
}

type Standing = { verifiedAt: string | null; withdrawnAt: string | null }

/**
 * Since when the person is verified: the earlier of both days, so that no month loses somebody who was counted. Who had
 * left with the other record and came back is verified since this one: the months between do not come back.
 */
export function verifiedSince(kept: Standing, dropped: Standing): string | null {
  if (dropped.withdrawnAt !== null || dropped.verifiedAt === null) return kept.verifiedAt
  return kept.verifiedAt === null || dropped.verifiedAt < kept.verifiedAt ? dropped.verifiedAt : kept.verifiedAt
}

/** What becomes of the accounts to sign in with: one of the person's stays, never two. */
export type AccountFate = 'none' | 'stays' | 'moves' | 'one_is_closed'
export function accountFate({ dropped, kept }: { kept: boolean; dropped: boolean }): AccountFate {
  if (kept && dropped) return 'one_is_closed'
  if (dropped) return 'moves'
  return kept ? 'stays' : 'none'
}
