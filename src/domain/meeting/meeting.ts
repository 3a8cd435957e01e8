import { type Day, dayOf } from '../calendar/jst'
import type { Role } from '../role'

/** What a meeting of the two parties is (clause 8(1) 議事録): the regular one, one on a single matter, the first and the last. */
export const MEETING_KINDS = ['regular', 'consultation', 'kickoff', 'closing', 'other'] as const
export type MeetingKind = (typeof MEETING_KINDS)[number]
export const MEETING_STATUSES = ['planned', 'held', 'called_off'] as const
export type MeetingStatus = (typeof MEETING_STATUSES)[number]
/** Who has something to do after a meeting. */
export const MEETING_PARTIES = ['city', 'operator', 'both'] as const
export type MeetingParty = (typeof MEETING_PARTIES)[number]

export type MeetingTask = { dueOn: Day | null; doneOn: Day | null }
export type MeetingFacts = {
  heldOn: Day
  startsAt: string
  endsAt: string | null
  tasks: readonly MeetingTask[]
  nextOn: Day | null
}
export type MeetingRefusal =
  | 'no_such_transition'
  | 'not_your_decision'
  | 'day_ahead'
  | 'ends_before_start'
  | 'task_due_before'
  | 'task_done_before'
  | 'task_done_ahead'
  | 'next_before'

const AFTER: Readonly<Record<MeetingStatus | 'new', readonly MeetingStatus[]>> = {
  new: ['planned', 'held'],
  planned: ['held', 'called_off'],
  held: [],
  called_off: [],
}

/** Why a meeting may not be saved like this, or null. It was held on a day that is not ahead; what follows of it does not lie before it. */
export function meetingRefusalOf(
  { by, from, to }: { from: MeetingStatus | 'new'; to: MeetingStatus; by: Role },
  { endsAt, heldOn, nextOn, startsAt, tasks }: MeetingFacts,
  now: Date,
): MeetingRefusal | null {
  const today = dayOf(now)
  if (by !== 'operator' && by !== 'system') return 'not_your_decision'
  if (from !== to && !AFTER[from].includes(to)) return 'no_such_transition'
  if (to === 'held' && heldOn > today) return 'day_ahead'
  if (endsAt && endsAt <= startsAt) return 'ends_before_start'
  if (nextOn && nextOn <= heldOn) return 'next_before'
  return tasks.map((task) => taskRefusalOf(task, heldOn, today)).find((each) => each !== null) ?? null
}

function taskRefusalOf({ doneOn, dueOn }: MeetingTask, heldOn: Day, today: Day): MeetingRefusal | null {
  if (dueOn && dueOn < heldOn) return 'task_due_before'
  if (doneOn && doneOn < heldOn) return 'task_done_before'
  return doneOn && doneOn > today ? 'task_done_ahead' : null
}

/** Whether a task of a meeting is shown in red: its day has passed and it is not done. */
export const isTaskOverdue = ({ doneOn, dueOn }: MeetingTask, today: Day): boolean => !doneOn && dueOn !== null && dueOn < today
