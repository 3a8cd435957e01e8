import type { Role } from '../role'

/** What becomes of an activity that a resident proposes to a facility. */
export const PROPOSAL_STATUSES = ['received', 'drafted', 'declined', 'withdrawn', 'ended'] as const
export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number]

export type ProposalRefusal =
  | 'no_such_transition'
  | 'not_your_decision'
  | 'reply_required'
  | 'listing_required'
  | 'ending_required'
export type ProposalFacts = {
  reply: string | null
  /** A listing was drafted from it. */
  hasListing: boolean
  /** It is said of what it ended. */
  hasEnding: boolean
}

/** What may follow; what was declined may still be taken up. */
const AFTER: Readonly<Record<ProposalStatus, readonly ProposalStatus[]>> = {
  received: ['drafted', 'declined', 'withdrawn', 'ended'],
  declined: ['drafted'],
  drafted: [],
  withdrawn: [],
  ended: [],
}
const STAFF: readonly Role[] = ['operator', 'facility', 'system']
const BY: Readonly<Record<ProposalStatus, readonly Role[]>> = {
  received: [],
  drafted: STAFF,
  declined: STAFF,
  withdrawn: ['resident', 'operator', 'system'],
  ended: ['system'],
}

/** Why a proposal may not be saved like this, or null. Declining says why, to the person; only a listing makes it one, and what ends by itself says of what. */
export function proposalRefusalOf(
  { by, from, to }: { from: ProposalStatus; to: ProposalStatus; by: Role },
  { hasEnding, hasListing, reply }: ProposalFacts,
): ProposalRefusal | null {
  if (to === 'drafted' && !hasListing) return 'listing_required'
  if (to === 'declined' && !reply?.trim()) return 'reply_required'
  if (to === 'ended' && !hasEnding) return 'ending_required'
  if (from === to) return null
  if (!AFTER[from].includes(to)) return 'no_such_transition'
  return BY[to].includes(by) ? null : 'not_your_decision'
}

/** What a form offers next; a listing is drafted with a button of its own. */
export const nextProposalStatuses = (from: ProposalStatus, by: Role): ProposalStatus[] =>
  (by === 'operator' || by === 'facility') && from === 'received' ? ['declined'] : []

export const mayDraft = (from: ProposalStatus): boolean => AFTER[from].includes('drafted')
