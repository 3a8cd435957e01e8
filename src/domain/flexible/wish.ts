import { type Day, dayOf } from '../calendar/jst'
import type { Role } from '../role'

/** What becomes of the times a resident wishes for. */
export const WISH_STATUSES = ['open', 'agreed', 'declined', 'withdrawn', 'ended'] as const
export type WishStatus = (typeof WISH_STATUSES)[number]

export type WishRefusal = 'no_such_transition' | 'not_your_decision' | 'reply_required' | 'slot_required' | 'ending_required'

const BY: Readonly<Record<Exclude<WishStatus, 'open'>, readonly Role[]>> = {
  agreed: ['operator', 'facility', 'system'],
  declined: ['operator', 'facility', 'system'],
  withdrawn: ['resident', 'operator', 'system'],
  ended: ['system'],
}

/** Why a wish may not be answered so, or null: once answered it stays, declining says why, agreeing has made the slot, and what ends by itself says of what. */
export function wishRefusalOf(
  { by, from, to }: { from: WishStatus; to: WishStatus; by: Role },
  { hasEnding, hasSlot, reply }: { hasSlot: boolean; reply: string | null; hasEnding: boolean },
): WishRefusal | null {
  if (from === to) return null
  if (from !== 'open' || to === 'open') return 'no_such_transition'
  if (!BY[to].includes(by)) return 'not_your_decision'
  if (to === 'declined' && !reply?.trim()) return 'reply_required'
  if (to === 'ended' && !hasEnding) return 'ending_required'
  return to === 'agreed' && !hasSlot ? 'slot_required' : null
}

/** What a form offers next; a time is agreed with a button of its own. */
export const nextWishStatuses = (from: WishStatus, by: Role): WishStatus[] =>
  from === 'open' && (by === 'operator' || by === 'facility') ? ['declined'] : []

/** Whether a time that is agreed begins within the listing's period; both days belong to it. */
export const isWithinPeriod = (startsAt: Date, { from, until }: { from: Day; until: Day }): boolean => {
  const day = dayOf(startsAt)
  return from <= day && day <= until
}
