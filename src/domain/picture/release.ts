/** A facility's picture waits until the operator has looked at it: then it is shown to everybody, or refused with a reason. */
export const PICTURE_STATES = ['waiting', 'released', 'refused'] as const
export type PictureState = (typeof PICTURE_STATES)[number]
export type PictureDecision = Exclude<PictureState, 'waiting'>

export type PictureRefusal = 'of_the_office' | 'decided_already' | 'reason_required'

type Asked = { state: PictureState | null; decision: PictureDecision; reason: string }

/**
 * Why a picture cannot be released or refused, or null when it can. `state` is null for pictures of the office, which need
 * nobody's release. What is released may be refused later, and the other way round.
 */
export function pictureRefusalOf({ decision, reason, state }: Asked): PictureRefusal | null {
  if (state === null) return 'of_the_office'
  if (state === decision) return 'decided_already'
  return decision === 'refused' && reason.trim() === '' ? 'reason_required' : null
}
