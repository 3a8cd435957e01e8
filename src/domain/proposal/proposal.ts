import type { Role } from '../role'

/** What becomes of an activity that a resident proposes to a facility. */
export const PROPOSAL_STATUSES = ['received', 'drafted', 'declined'] as const
export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number]

export type ProposalRefusal = 'no_such_transition' | 'not_your_decision' | 'reply_required' | 'listing_required'
export type ProposalFacts = { reply: string | null /** A listing was drafted from it. */; hasListing: boolean }

/** What may follow; what was declined may still be taken up. */
const AFTER: Readonly<Record<ProposalStatus, readonly ProposalStatus[]>> = {
  received: ['drafted', 'declined'],
  declined: ['drafted'],
  drafted: [],
}

/** Why a proposal may not be saved like this, or null. Declining says why, to the person; only a listing makes it one. */
export function proposalRefusalOf(
  { by, from, to }: { from: ProposalStatus; to: ProposalStatus; by: Role },
  { hasListing, reply }: ProposalFacts,
): ProposalRefusal | null {
  if (to === 'drafted' && !hasListing) return 'listing_required'
  if (to === 'declined' && !reply?.trim()) return 'reply_required'
  if (from === to) return null
  if (!AFTER[from].includes(to)) return 'no_such_transition'
  return by === 'operator' || by === 'facility' || by === 'system' ? null : 'not_your_decision'
}

/** What a form offers next; a listing is drafted with a button of its own. */
export const nextProposalStatuses = (from: ProposalStatus, by: Role): ProposalStatus[] =>
  (by === 'operator' || by === 'facility') && from === 'received' ? ['declined'] : []

export const mayDraft = (from: ProposalStatus): boolean => AFTER[from].includes('drafted')
