import type { ListingVerdict } from './ruleSet'

/** How a listing's text stands: what the rules say of it, and whether the operator has decided otherwise with a reason. */
export type CheckStanding = { verdict: ListingVerdict; overridden: boolean }

export type CheckRefusal = 'prohibited_work' | 'decision_needed'

/**
 * Whether an operator's decision on a text still holds: a later judgement that calls the text prohibited is news to
 * whoever decided, and asks for a decision of its own. Instants; null where nobody decided or nothing was judged.
 */
export const decisionHolds = (
  verdict: ListingVerdict,
  { checkedAt, overriddenAt }: { checkedAt: Date | null; overriddenAt: Date | null },
): boolean => overriddenAt !== null && !(verdict === 'prohibited' && checkedAt !== null && overriddenAt < checkedAt)

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
