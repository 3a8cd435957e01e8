import { noticeBefore, type QuietHours } from '../message/quietHours'
import type { ApplicationStatus } from './status'
import { isTakenBack, type Move } from './transitions'

/** The letters to a resident about what somebody else decided or recorded of their application. */
export const DECISION_LETTERS = [
  'accepted',
  'waitlisted',
  'declined',
  'expired',
  'cancelled',
  'attended',
  'absent',
  'settled',
  'reopened',
  'completed',
  'phoned',
] as const
export type DecisionLetter = (typeof DECISION_LETTERS)[number]

const OF_STATUS: Partial<Record<ApplicationStatus, DecisionLetter>> = {
  accepted: 'accepted',
  waitlisted: 'waitlisted',
  declined: 'declined',
  expired: 'expired',
  cancelled: 'cancelled',
  attended: 'attended',
  no_show: 'absent',
  disputed: 'reopened',
  completed: 'completed',
}

/** What a resident is told of a move of their application; null for their own. What they said by telephone is confirmed. */
export function letterAbout({ by, from, to }: Move): DecisionLetter | null {
  if (by === 'resident' || from === to) return null
  if (by === 'by_phone') return 'phoned'
  if (isTakenBack(from, to)) return 'reopened'
  return from === 'disputed' ? 'settled' : (OF_STATUS[to] ?? null)
}

/**
 * When the letter goes: now, or at the end of the quiet hours. What says that a visit does not take place never waits, and
 * nothing waits that would then be read less than twelve hours before the beginning.
 */
export function letterFrom(letter: DecisionLetter, { quiet, startsAt }: { quiet: QuietHours; startsAt: Date }, now: Date): Date {
  return letter === 'cancelled' ? now : noticeBefore(startsAt, now, quiet)
}
