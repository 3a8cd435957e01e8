import { type ContactFacts, contactVisibleUntil } from '../application/contactVisibility'
import { LIVE } from '../application/status'
import { dayOf } from '../calendar/jst'
import type { Role } from '../role'

/** Who writes in the thread of an application: its two sides, and the operator beside them. */
export const MESSAGE_SIDES = ['resident', 'facility', 'operator'] as const
export type MessageSide = (typeof MESSAGE_SIDES)[number]
/** The sides that are told of messages and whose reading is marked. */
export type ReadingSide = Exclude<MessageSide, 'operator'>

/** The longest message, in characters. */
export const MOST_CHARACTERS = 1000

/** For whom somebody of this role writes and reads; null for those who take no part: the city, organizers, administrators. */
export const messageSideOf = (role: Role): MessageSide | null =>
  (MESSAGE_SIDES as readonly Role[]).includes(role) ? (role as MessageSide) : null

/** Whom a message is for: the other side; what the operator writes is for both. */
export const readersOf = (side: MessageSide): ReadingSide[] =>
  (['resident', 'facility'] as const).filter((reader) => reader !== side)

export type Read = { side: MessageSide; readByResidentAt: Date | null; readByFacilityAt: Date | null }

/** When a side has read a message; its own counts as unread by nobody. */
export const readAt = (reader: ReadingSide, message: Read): Date | null =>
  reader === 'resident' ? message.readByResidentAt : message.readByFacilityAt

export type MessageRefusal = 'no_side' | 'ended' | 'too_late' | 'empty' | 'too_long'

/**
 * Why somebody may not write in a thread now, or null. Both sides may from the application on until the day on which the
 * facility no longer sees the contact, but not after the application was declined or given up: nobody is written to who
 * has nothing to do with the facility any more. The operator always may.
 */
export function messageRefusalOf(by: Role, facts: ContactFacts, text: string, now: Date): MessageRefusal | null {
  const side = messageSideOf(by)
  if (!side) return 'no_side'
  if (side !== 'operator') {
    if (!LIVE.includes(facts.status)) return 'ended'
    if (dayOf(now) > contactVisibleUntil(facts)) return 'too_late'
  }
  if (!text.trim()) return 'empty'
  return text.length > MOST_CHARACTERS ? 'too_long' : null
}

/**
 * Whether what this side writes is judged before it is sent: the words of whoever asks others to come. A resident who
 * asks about pay, or repeats what was asked of them, is not lectured.
 */
export const isJudged = (side: MessageSide): boolean => side !== 'resident'
