import type { ListingVerdict } from './ruleSet'

/** How a listing's text stands: what the rules say of it, and whether the operator has decided otherwise with a reason. */
export type CheckStanding = { verdict: ListingVerdict; overridden: boolean }

export type CheckRefusal = 'prohibited_work' | 'decision_needed'

/**
 * Why a listing may not move on because of its text, or null (clause 5(2)): prohibited work cannot be handed in, and
 * nothing but what the rules allow is published, unless the operator has decided with a reason and a name.
 */
export function checkRefusalOf(to: string, { overridden, verdict }: CheckStanding): CheckRefusal | null {
  if (overridden) return null
  if (to === 'submitted' && verdict === 'prohibited') return 'prohibited_work'
  if (to === 'published' && verdict !== 'allowed') return verdict === 'prohibited' ? 'prohibited_work' : 'decision_needed'
  return null
}
