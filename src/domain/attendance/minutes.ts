import type { ApplicationStatus } from '../application/status'
import type { Role } from '../role'
import { checkInClosesAt, checkInOpensAt } from './checkIn'

/** The facility may correct its own entry for this long, so that its person has the rest of the 72 hours to look at it. */
export const CORRECTION_HOURS = 24
const MINUTE = 60_000

export type Presence = { startsAt: Date; endsAt: Date; arrivedAt: Date | null; leftAt: Date | null }

/** The minutes of the slot in which somebody was there up to now; the whole slot as far as nobody noted when they came or left. */
export function proposedMinutes({ arrivedAt, endsAt, leftAt, startsAt }: Presence, now: Date): number {
  const from = Math.max(startsAt.getTime(), arrivedAt?.getTime() ?? 0)
  const until = Math.min(endsAt.getTime(), leftAt?.getTime() ?? Number.POSITIVE_INFINITY, now.getTime())
  return Math.max(1, Math.round((until - from) / MINUTE))
}

/** Nobody works longer than people may be there for a slot. */
export const mostMinutes = ({ endsAt, startsAt }: Pick<Presence, 'endsAt' | 'startsAt'>): number =>
  Math.round((checkInClosesAt(endsAt).getTime() - checkInOpensAt(startsAt).getTime()) / MINUTE)

/** Nor longer than since the first moment at which they may have come. */
const minutesSoFar = ({ startsAt }: Pick<Presence, 'startsAt'>, now: Date): number =>
  Math.max(0, Math.ceil((now.getTime() - checkInOpensAt(startsAt).getTime()) / MINUTE))

/** The states in which a visit has minutes: what did not take place has none. */
const WITH_MINUTES: readonly ApplicationStatus[] = ['attended', 'disputed', 'completed']

export type MinutesFacts = Presence & {
  from: ApplicationStatus
  to: ApplicationStatus
  /** When `from` was entered. */
  since: Date
  before: number | null
  /** What was sent; null where nothing was, or it was emptied. */
  given: number | null
}
export type MinutesRefusal = 'not_whole' | 'too_many' | 'beyond_now' | 'not_yours' | 'too_late_to_correct' | 'not_now'
export type MinutesVerdict = { minutes: number | null } | { refusal: MinutesRefusal }

function changeRefusalOf(by: Role, { from, since, to }: MinutesFacts, now: Date): MinutesRefusal | null {
  if (by !== 'facility' && by !== 'operator') return 'not_yours'
  if (from === 'accepted' && to === 'attended') return null
  if (from === 'disputed') return by === 'operator' ? null : 'not_yours'
  if (from !== 'attended' || to !== 'attended') return 'not_now'
  const corrected = now.getTime() - since.getTime() > CORRECTION_HOURS * 60 * MINUTE
  return by === 'facility' && corrected ? 'too_late_to_correct' : null
}

/**
 * The minutes of a visit after a change: proposed with the facility's record, entered or corrected by the facility,
 * decided by the operator in a dispute, approved as they stand by whoever completes the visit, and then kept.
 */
export function minutesAfter(by: Role, facts: MinutesFacts, now: Date): MinutesVerdict {
  const { before, from, given, to } = facts
  if (!WITH_MINUTES.includes(to)) return { minutes: null }
  // A resident who objects to a recorded absence: there is nothing to count until the operator has decided.
  if (to === 'disputed' && before === null && given === null) return { minutes: null }
  if (given === null || given === before)
    return { minutes: before ?? (from === 'completed' ? null : proposedMinutes(facts, now)) }
  const refusal = changeRefusalOf(by, facts, now)
  if (refusal) return { refusal }
  if (!Number.isInteger(given) || given < 1) return { refusal: 'not_whole' }
  if (given > mostMinutes(facts)) return { refusal: 'too_many' }
  return given > minutesSoFar(facts, now) ? { refusal: 'beyond_now' } : { minutes: given }
}
