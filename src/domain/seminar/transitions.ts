import type { Role } from '../role'
import type { SeminarStatus } from './seminar'

export type SeminarFacts = {
  startsAt: Date
  reason: string | null
  place: string | null
  isOnline: boolean
  /** Something other than what is written afterwards was changed. */
  planChanged: boolean
}
export type SeminarRefusal =
  | 'no_such_transition'
  | 'not_your_decision'
  | 'reason_required'
  | 'place_missing'
  | 'not_begun'
  | 'held_stays'
  | 'called_off_stays'

/** Sign-ups rest on a published seminar: it is held or called off, and never a draft again. */
const AFTER: Readonly<Record<SeminarStatus | 'new', readonly SeminarStatus[]>> = {
  new: ['draft', 'published'],
  draft: ['published'],
  published: ['held', 'called_off'],
  held: [],
  called_off: [],
}

/** What may still be written on a seminar that took place: the office's account of it. */
export const WRITTEN_AFTERWARDS: readonly string[] = ['summary']

const organises = (by: Role): boolean => by === 'organizer' || by === 'operator' || by === 'system'

/**
 * Why a seminar may not be saved like this, or null. It is held only once it has begun; calling it off needs a reason,
 * which those who signed up are told; what was announced of a seminar that was held or called off stays as it was.
 */
export function seminarRefusalOf(
  { by, from, to }: { from: SeminarStatus | 'new'; to: SeminarStatus; by: Role },
  { isOnline, place, planChanged, reason, startsAt }: SeminarFacts,
  now: Date,
): SeminarRefusal | null {
  if (!organises(by)) return 'not_your_decision'
  if (from !== to && !AFTER[from].includes(to)) return 'no_such_transition'
  if (from === 'held' && planChanged) return 'held_stays'
  if (from === 'called_off') return planChanged ? 'called_off_stays' : null
  if (to === 'published' && !isOnline && !place?.trim()) return 'place_missing'
  if (to === 'held' && from !== 'held' && startsAt > now) return 'not_begun'
  return to === 'called_off' && !reason?.trim() ? 'reason_required' : null
}

export const nextSeminarStatuses = (from: SeminarStatus, by: Role): SeminarStatus[] => (organises(by) ? [...AFTER[from]] : [])

export const seminarNeedsReason = (to: SeminarStatus): boolean => to === 'called_off'
