import type { Role } from '../role'
import type { SupportSource, SupportStatus } from './supportRequest'

export type SupportFacts = {
  source: SupportSource
  answer: string | null
  /** Minutes the office spent on it. */
  minutes: number | null
  receivedAt: Date
}
export type SupportRefusal =
  | 'no_such_transition'
  | 'not_your_decision'
  | 'answer_required'
  | 'minutes_negative'
  | 'received_in_future'

/** A new record may begin anywhere: what was asked by telephone is often answered on it. */
const AFTER: Readonly<Record<SupportStatus | 'new', readonly SupportStatus[]>> = {
  new: ['received', 'handling', 'done'],
  received: ['handling', 'done'],
  handling: ['done'],
  done: ['handling'],
}

/** Why a support record may not be saved like this, or null. Done is only what has an answer. */
export function supportRefusalOf(
  { by, from, to }: { from: SupportStatus | 'new'; to: SupportStatus; by: Role },
  { answer, minutes, receivedAt }: SupportFacts,
  now: Date,
): SupportRefusal | null {
  if (from !== to) {
    if (!AFTER[from].includes(to)) return 'no_such_transition'
    if (by !== 'operator' && !(from === 'new' && to === 'received')) return 'not_your_decision'
  }
  if (to === 'done' && !answer?.trim()) return 'answer_required'
  if (minutes !== null && minutes < 0) return 'minutes_negative'
  return receivedAt > now ? 'received_in_future' : null
}

export const nextSupportStatuses = (from: SupportStatus, by: Role): SupportStatus[] => (by === 'operator' ? [...AFTER[from]] : [])

/** An answer goes out when the record is done, and again when it is done with other words. */
export const isAnsweredAnew = (
  before: { status: SupportStatus | 'new'; answer: string | null },
  after: { status: SupportStatus; answer: string | null },
): boolean => after.status === 'done' && (before.status !== 'done' || before.answer !== after.answer)
