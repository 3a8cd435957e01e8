/** Whose wish it is that a person and a facility do not meet again: the facility's, the resident's, or the office's for either. */
export const BLOCK_SIDES = ['facility', 'resident', 'office'] as const
export type BlockSide = (typeof BLOCK_SIDES)[number]

export const BLOCK_STATES = ['active', 'ended'] as const
export type BlockState = (typeof BLOCK_STATES)[number]

export type BlockRefusal = 'reason_required' | 'is_over' | 'not_yours' | 'not_found'

/**
 * Why this block may not be made, or null. Staff says why, because the office has to be able to judge it; a resident
 * need not explain whom they do not want to visit.
 */
export const blockRefusalOf = (side: BlockSide, reason: string | null | undefined): BlockRefusal | null =>
  side !== 'resident' && !reason?.trim() ? 'reason_required' : null

/** Why the state of a block may not change so, or null: one that was ended stays ended, and a new one is made instead. */
export const endRefusalOf = (from: BlockState, to: BlockState): BlockRefusal | null =>
  from === 'ended' && to !== 'ended' ? 'is_over' : null
