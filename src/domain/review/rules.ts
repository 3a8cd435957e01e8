import type { ApplicationStatus } from '../application/status'
import type { Role } from '../role'
import { type ReviewSide, sideOf } from './criteria'

const DAY = 86_400_000

/** A review is written while the day is remembered, and early enough to still change something. */
export const WRITE_DAYS = 30
/** Nobody can hold back the other's review by not writing; two weeks leave time for both. */
export const RELEASE_DAYS = 14
/** After a long stop of the worker nobody is asked about visits of weeks ago. */
export const INVITE_DAYS = 7
/** The longest comment, note, reply or reason, in characters. */
export const MOST_CHARACTERS = 1000

const after = (instant: Date, days: number): Date => new Date(instant.getTime() + days * DAY)

/** Until when (the instant itself included) a visit completed then may be reviewed. */
export const writableUntil = (completedAt: Date): Date => after(completedAt, WRITE_DAYS)
/** When a review of a visit completed then is released, whether or not the other side has written. */
export const releaseDue = (completedAt: Date): Date => after(completedAt, RELEASE_DAYS)

export type Written = { side: ReviewSide; releaseDueAt: Date; releasedAt: Date | null; hiddenAt: Date | null }
export type ReviewedVisit = { status: ApplicationStatus; completedAt: Date | null; written: readonly Written[] }

export type WriteRefusal = 'no_side' | 'not_completed' | 'already_written' | 'too_late' | 'other_was_read'

/** What the other side may read now. */
export const isShown = ({ hiddenAt, releasedAt }: Pick<Written, 'releasedAt' | 'hiddenAt'>): boolean =>
  releasedAt !== null && hiddenAt === null

/** Whether a side of the visit may read a review of it now: its own always, the other's once released and not hidden. */
export const mayRead = (reader: ReviewSide, review: Written): boolean => review.side === reader || isShown(review)

/** What was ever released the other side may have read; a review that is hidden first is never released. */
const wasShown = ({ releasedAt }: Written): boolean => releasedAt !== null

/**
 * Why somebody may not write a review of this visit now, or null. Who could read the other's review no longer writes
 * one of their own, which would be an answer and not a review: they have the reply.
 */
export function writeRefusalOf(by: Role, { completedAt, status, written }: ReviewedVisit, now: Date): WriteRefusal | null {
  const side = sideOf(by)
  if (!side) return 'no_side'
  if (written.some((review) => review.side === side)) return 'already_written'
  if (status !== 'completed' || completedAt === null) return 'not_completed'
  if (now.getTime() > writableUntil(completedAt).getTime()) return 'too_late'
  return written.some(wasShown) ? 'other_was_read' : null
}

/**
 * The reviews of one visit that are released now: both together once both stand, each alone when its time has come. A
 * hidden review is never released, and does not count as written: its writer learns nothing by it of the other's.
 */
export function toRelease<Review extends Written>(written: readonly Review[], now: Date): Review[] {
  const standing = written.filter(({ hiddenAt }) => hiddenAt === null)
  const both = new Set(standing.map(({ side }) => side)).size === 2
  return standing.filter(({ releaseDueAt, releasedAt }) => releasedAt === null && (both || now >= releaseDueAt))
}

export type ReplyRefusal = 'no_side' | 'not_to_answer' | 'already_replied' | 'reply_missing'

/** Why somebody may not answer a review, or null. One answer, by the side it was written about, once it may be read. */
export function replyRefusalOf(
  by: Role,
  review: Pick<Written, 'side' | 'releasedAt' | 'hiddenAt'> & { repliedAt: Date | null },
  reply: string,
): ReplyRefusal | null {
  const side = sideOf(by)
  if (!side) return 'no_side'
  if (side === review.side || !isShown(review)) return 'not_to_answer'
  if (review.repliedAt !== null) return 'already_replied'
  return reply.trim() ? null : 'reply_missing'
}

export type HideRefusal = 'not_your_decision' | 'already_hidden' | 'reason_required'

/** Why somebody may not hide a review, or null: the operator's decision, for good and with its reason. */
export function hideRefusalOf(by: Role, { hiddenAt }: Pick<Written, 'hiddenAt'>, reason: string): HideRefusal | null {
  if (by !== 'operator') return 'not_your_decision'
  if (hiddenAt !== null) return 'already_hidden'
  return reason.trim() ? null : 'reason_required'
}
