import { isOwnWork } from '../ownWork'
import type { Role } from '../role'
import type { DeliverableStatus } from './kind'

/** What somebody does to a deliverable. */
export const DELIVERABLE_STEPS = ['issue', 'submit', 'approve', 'request_revision', 'deliver'] as const
export type DeliverableStep = (typeof DELIVERABLE_STEPS)[number]
export type Decision = Extract<DeliverableStep, 'approve' | 'request_revision'>

type Rule = { by: readonly Role[]; from: readonly DeliverableStatus[] }

/**
 * The life of a deliverable (clause 8(1)): 作成中 → 提出 → 修正指示 → 再提出 → 承認 → 納入済. A new version of what was
 * approved is drafted, handed in and decided like the first.
 */
const STEPS: Record<DeliverableStep, Rule> = {
  issue: { by: ['operator', 'system'], from: ['drafting', 'revision_requested', 'approved', 'delivered'] },
  submit: { by: ['operator', 'system'], from: ['drafting', 'revision_requested'] },
  approve: { by: ['city'], from: ['submitted', 'resubmitted'] },
  request_revision: { by: ['city'], from: ['submitted', 'resubmitted'] },
  deliver: { by: ['operator', 'city'], from: ['approved'] },
}

export type DeliverableFacts = {
  status: DeliverableStatus
  /** Versions issued so far, and the last of them that was handed in; 0 for none. */
  latestVersion: number
  submittedVersion: number
}
export type DeliverableRefusal =
  | 'not_your_move'
  | 'waiting_for_city'
  | 'not_submitted'
  | 'nothing_to_submit'
  | 'not_approved'
  | 'comment_required'
  | 'same_person'
  | 'own_work'
  | 'voided'

const WHY: Record<DeliverableStep, DeliverableRefusal> = {
  issue: 'waiting_for_city',
  submit: 'waiting_for_city',
  approve: 'not_submitted',
  request_revision: 'not_submitted',
  deliver: 'not_approved',
}

/** Why a step may not be taken, or null. A wish for a revision says what is to be revised. */
export function deliverableRefusalOf(
  step: DeliverableStep,
  { latestVersion, status, submittedVersion }: DeliverableFacts,
  { by, comment }: { by: Role; comment?: string | null },
): DeliverableRefusal | null {
  const rule = STEPS[step]
  if (!rule.by.includes(by)) return 'not_your_move'
  if (status === 'voided') return 'voided'
  if (step === 'submit' && (status === 'approved' || status === 'delivered')) return 'nothing_to_submit'
  if (!rule.from.includes(status)) return WHY[step]
  if (step === 'submit' && latestVersion <= submittedVersion) return 'nothing_to_submit'
  return step === 'request_revision' && !comment?.trim() ? 'comment_required' : null
}

/** Where a step leads. A version that is prepared while a revision is asked for leaves that standing until it is handed in. */
export function statusAfter(step: DeliverableStep, { status, submittedVersion }: DeliverableFacts): DeliverableStatus {
  if (step === 'issue') return status === 'revision_requested' ? status : 'drafting'
  if (step === 'submit') return submittedVersion > 0 ? 'resubmitted' : 'submitted'
  return step === 'approve' ? 'approved' : step === 'deliver' ? 'delivered' : 'revision_requested'
}

export type ApprovalFacts = {
  by: string
  /** The accounts that made or handed in what is decided on: one of them may have become the city's meanwhile. */
  makers: readonly string[]
  first: string | null
  two: boolean
}

/**
 * What a yes of the city comes to: nobody approves what they made themselves; where two have to say it, the first is kept, and the
 * second, of somebody else, decides.
 */
export function approvalOf({ by, first, makers, two }: ApprovalFacts): 'first' | 'final' | 'same_person' | 'own_work' {
  if (isOwnWork(by, makers)) return 'own_work'
  if (!two) return 'final'
  if (first === null) return 'first'
  return isOwnWork(by, [first]) ? 'same_person' : 'final'
}

/** Whose turn it is; null when nothing is left to do. */
export function ballOf(status: DeliverableStatus): 'operator' | 'city' | null {
  if (status === 'delivered' || status === 'voided') return null
  return status === 'submitted' || status === 'resubmitted' ? 'city' : 'operator'
}
