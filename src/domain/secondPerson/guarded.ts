import type { Day } from '../calendar/jst'

/** What somebody does that cannot be taken back, or that reaches many at once (clause 14(5)), and for which a second person may be asked. */
export type GuardedAction = keyof GuardedInput

/** All of them, in the order in which they are shown. */
export const GUARDED_ACTIONS = [
  'merge_residents',
  'leave_resident',
  'withdraw_facility',
  'publish_rules',
] as const satisfies readonly GuardedAction[]

/** Why an action is held to be dangerous. */
export type Weight = 'irreversible' | 'bulk'

/**
 * Two records never become two people again; who has left comes back only by registering anew; a facility's last day is written once and calls off every slot after it; a new version of
 * the rules judges every listing that is shown.
 */
export const WEIGHTS_OF: Record<GuardedAction, readonly Weight[]> = {
  merge_residents: ['irreversible'],
  leave_resident: ['irreversible'],
  withdraw_facility: ['irreversible', 'bulk'],
  publish_rules: ['bulk'],
}

/** What must be known to do it; the reason is asked of every one. Revisions are those that the person who asks has seen. */
export type GuardedInput = {
  merge_residents: { kept: string; revision: number; dropped: string; droppedRevision: number }
  leave_resident: { volunteer: string; revision: number }
  withdraw_facility: { id: string; revision: number; lastDay: Day }
  publish_rules: { id: string }
}
