import { type CheckRefusal, type CheckStanding, checkRefusalOf } from '../listingCheck/standing'
import type { Role } from '../role'

/** The states of a listing (募集案件). Residents see `published` only. */
export const TASK_STATUSES = ['draft', 'submitted', 'in_review', 'returned', 'published', 'suspended', 'closed'] as const
export type TaskStatus = (typeof TASK_STATUSES)[number]

export type TaskRefusal =
  | 'no_such_transition'
  | 'not_your_decision'
  | 'reason_required'
  | 'facility_not_registered'
  | 'supervisor_required'
  | CheckRefusal

type TaskFacts = {
  reason: string | null
  /** The facility has an open registration in the task's programme today. */
  registered: boolean
  /** Nobody is named who is there with whoever comes; work of the kind `other` happens only under a care professional (clause 5(2)). */
  supervisorMissing: boolean
  check: CheckStanding
}

type Rule = { from: readonly TaskStatus[]; to: TaskStatus; by: readonly Role[]; reason?: boolean }

const RULES: readonly Rule[] = [
  { from: ['draft', 'returned'], to: 'submitted', by: ['facility', 'operator'] },
  { from: ['submitted'], to: 'draft', by: ['facility', 'operator'] },
  { from: ['published'], to: 'submitted', by: ['facility'] },
  { from: ['submitted'], to: 'in_review', by: ['operator'] },
  { from: ['submitted', 'in_review'], to: 'published', by: ['operator'] },
  { from: ['submitted', 'in_review'], to: 'returned', by: ['operator'], reason: true },
  { from: ['published'], to: 'suspended', by: ['operator', 'system'], reason: true },
  { from: ['suspended'], to: 'published', by: ['operator'] },
  { from: ['published', 'suspended', 'draft', 'returned'], to: 'closed', by: ['facility', 'operator'] },
]

/** Handed in or shown: from here on it is said whom one will be with. */
const NEEDS_SUPERVISOR: readonly TaskStatus[] = ['submitted', 'in_review', 'published']

/** Every text that residents read. The operator looks at it before it is published: whether the work stays around care and never is care (clause 5(2)). */
export const REVIEWED_FIELDS = [
  'title',
  'category',
  'description',
  'requirements',
  'supervisor',
  'reward',
  'notes',
  'remoteHow',
  'place',
  'clothing',
  'belongings',
] as const

/** Where a listing goes when its content is changed and no other state is asked for: what was shown is reviewed again. */
export const stateAfterEdit = (from: TaskStatus, by: Role, reviewedFieldChanged: boolean): TaskStatus =>
  from === 'published' && by === 'facility' && reviewedFieldChanged ? 'submitted' : from

/**
 * Why the content of a listing may not be saved in the state it stays in, or null. `check` is given when the judged text
 * is new: what the rules say of a text that stands already changes nothing by itself.
 */
export function editRefusalOf(
  status: TaskStatus,
  { check, supervisorMissing }: Pick<TaskFacts, 'supervisorMissing'> & { check: CheckStanding | null },
): TaskRefusal | null {
  if (supervisorMissing && NEEDS_SUPERVISOR.includes(status)) return 'supervisor_required'
  if (!check) return null
  if (status === 'published') return checkRefusalOf('published', check)
  return status === 'submitted' || status === 'in_review' ? checkRefusalOf('submitted', check) : null
}

/** Why a listing may not move to this state, or null when it may. */
export function taskRefusalOf(move: { from: TaskStatus; to: TaskStatus; by: Role }, facts: TaskFacts): TaskRefusal | null {
  const rule = RULES.find((r) => r.to === move.to && r.from.includes(move.from))
  if (!rule) return 'no_such_transition'
  if (!rule.by.includes(move.by)) return 'not_your_decision'
  if (rule.reason && !facts.reason?.trim()) return 'reason_required'
  if (facts.supervisorMissing && NEEDS_SUPERVISOR.includes(move.to)) return 'supervisor_required'
  if (move.to === 'published' && !facts.registered) return 'facility_not_registered'
  return checkRefusalOf(move.to, facts.check)
}

/** The states a role may ask for next. */
export const nextTaskStatuses = (from: TaskStatus, by: Role): TaskStatus[] =>
  RULES.filter((r) => r.from.includes(from) && r.by.includes(by)).map((r) => r.to)

/** True when a move to this state cannot be made without saying why. */
export const taskNeedsReason = (from: TaskStatus, to: TaskStatus): boolean =>
  RULES.some((r) => r.to === to && r.from.includes(from) && r.reason === true)
