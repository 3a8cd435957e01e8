import type { ApplicationStatus } from '../application/status'
import { dayOf, type Period, periodOfDays } from '../calendar/jst'

/** How it became known that somebody is there: the slot's QR code, its code word, the facility's own list, or the screen at its reception. */
export const CHECK_IN_WAYS = ['qr', 'code', 'facility', 'kiosk'] as const
export type CheckInWay = (typeof CHECK_IN_WAYS)[number]
export type CheckInStep = 'arrive' | 'leave' | 'undo'

/** From this long before its start people may arrive at a slot. */
export const EARLY_MINUTES = 60
/** Until this long after its end they may still say that they came or left. */
export const LATE_HOURS = 3
const MINUTE = 60_000

export type CheckInFacts = {
  status: ApplicationStatus
  startsAt: Date
  endsAt: Date
  arrivedAt: Date | null
  leftAt: Date | null
  /** By which way the arrival was recorded. */
  way: CheckInWay | null
  /** And the leaving. */
  leftWay: CheckInWay | null
}
export type CheckInRefusal =
  | 'not_expected'
  | 'too_early'
  | 'too_late'
  | 'already_arrived'
  | 'not_arrived'
  | 'not_begun'
  | 'already_left'
  | 'not_undoable'

export const checkInOpensAt = (startsAt: Date): Date => new Date(startsAt.getTime() - EARLY_MINUTES * MINUTE)
export const checkInClosesAt = (endsAt: Date): Date => new Date(endsAt.getTime() + LATE_HOURS * 60 * MINUTE)

/**
 * The visits a reception looks at: those that end after `from` and begin before `until`. All that touch today (JST), and
 * those of last night and of the next hours whose check-in is open around midnight.
 */
export function receptionSpan(now: Date): Period {
  const { from, until } = periodOfDays(dayOf(now), dayOf(now))
  return {
    from: new Date(Math.min(from.getTime(), now.getTime() - LATE_HOURS * 60 * MINUTE)),
    until: new Date(Math.max(until.getTime(), now.getTime() + EARLY_MINUTES * MINUTE)),
  }
}

/**
 * Whether the facility may take back what was noted last: an arrival it entered itself, and whatever was pressed on the
 * screen at its reception, where anybody may press the wrong name.
 */
export const isUndoable = ({ leftAt, leftWay, way }: Pick<CheckInFacts, 'leftWay' | 'way'> & { leftAt: unknown }): boolean =>
  leftAt ? leftWay === 'kiosk' : way === 'facility' || way === 'kiosk'

/**
 * Why an arrival or a leaving may not be recorded now, or null. It changes no state: what became of the visit is recorded
 * by the facility and confirmed by the person, as the table of transitions says. Only the facility takes something back.
 */
export function checkInRefusalOf(
  { step, way }: { step: CheckInStep; way: CheckInWay },
  facts: CheckInFacts,
  now: Date,
): CheckInRefusal | null {
  if (facts.status !== 'accepted') return 'not_expected'
  if (step === 'undo') return way === 'facility' && isUndoable(facts) ? null : 'not_undoable'
  if (now < checkInOpensAt(facts.startsAt)) return 'too_early'
  if (now > checkInClosesAt(facts.endsAt)) return 'too_late'
  if (step === 'arrive') return facts.arrivedAt ? 'already_arrived' : null
  if (!facts.arrivedAt) return 'not_arrived'
  if (facts.leftAt) return 'already_left'
  return now < facts.startsAt ? 'not_begun' : null
}

/** What somebody who is let in does next; null when there is nothing left to do. */
export const nextStepOf = ({ arrivedAt, leftAt }: Pick<CheckInFacts, 'arrivedAt' | 'leftAt'>): 'arrive' | 'leave' | null =>
  arrivedAt ? (leftAt ? null : 'leave') : 'arrive'
