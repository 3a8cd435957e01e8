import type { Role } from '../role'
import type { SeminarStatus } from './seminar'

export const ATTENDANCE_STATUSES = ['signed_up', 'cancelled', 'attended', 'absent'] as const
export type AttendanceStatus = (typeof ATTENDANCE_STATUSES)[number]

/** As whom somebody came: what the report counts by. */
export const ATTENDEE_KINDS = ['manager', 'care_staff', 'office_staff', 'resident', 'official', 'other'] as const
export type AttendeeKind = (typeof ATTENDEE_KINDS)[number]

/** No facility sends more people to one seminar. */
export const MOST_PEOPLE = 20

export type SeminarOf = {
  status: SeminarStatus
  startsAt: Date
  forFacilities: boolean
}
export type AttendanceMove = {
  from: AttendanceStatus | 'new'
  to: AttendanceStatus
  by: Role
  /** Words that come of the seminar (opinion, follow-up), or that lead to it (who comes, how many). */
  planChanged: boolean
  opinionChanged: boolean
}
export type AttendanceRefusal =
  | 'no_such_transition'
  | 'not_your_decision'
  | 'not_open'
  | 'not_for_you'
  | 'already_begun'
  | 'not_begun'
  | 'opinion_before'

/** Who came without signing up begins at attended. */
const AFTER: Readonly<Record<AttendanceStatus | 'new', readonly AttendanceStatus[]>> = {
  new: ['signed_up', 'attended'],
  signed_up: ['cancelled', 'attended', 'absent'],
  cancelled: ['signed_up', 'attended'],
  attended: ['absent'],
  absent: ['attended'],
}

const organises = (by: Role): boolean => by === 'organizer' || by === 'operator' || by === 'system'
const isRecord = (status: AttendanceStatus): boolean => status === 'attended' || status === 'absent'

/**
 * Why an attendance may not be saved like this, or null. One signs up and cancels while the seminar is published and
 * has not begun; who came is recorded by those who organise it, and not before it began; a facility moves only its own
 * sign-up, and afterwards writes only its opinion.
 */
export function attendanceRefusalOf(
  { by, from, opinionChanged, planChanged, to }: AttendanceMove,
  { forFacilities, startsAt, status }: SeminarOf,
  now: Date,
): AttendanceRefusal | null {
  const begun = startsAt <= now
  if (from !== to) {
    if (!AFTER[from].includes(to)) return 'no_such_transition'
    if (isRecord(to)) {
      if (!organises(by)) return 'not_your_decision'
      if (status !== 'published' && status !== 'held') return 'not_open'
      if (!begun) return 'not_begun'
    } else {
      if (status !== 'published') return 'not_open'
      if (by === 'facility' && !forFacilities) return 'not_for_you'
      if (begun) return 'already_begun'
    }
  }
  if (opinionChanged && !begun) return 'opinion_before'
  return from !== 'new' && planChanged && begun && !organises(by) ? 'already_begun' : null
}

export const nextAttendanceStatuses = (from: AttendanceStatus, by: Role): AttendanceStatus[] =>
  AFTER[from].filter((to) => organises(by) || (by === 'facility' && !isRecord(to)))
