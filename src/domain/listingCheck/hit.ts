import type { Normalised } from './normalise'
import type { Reading } from './readText'
import type { ListingVerdict, RuleGroup } from './ruleSet'

/** One place of a text a rule speaks of. `start` and `end` are UTF-16 units of the field as it was written. */
export type ListingHit = {
  field: string
  start: number
  end: number
  text: string
  rule: string
  group: RuleGroup
  /** What this hit alone makes of the text; `allowed` where it was denied (「ありません」). */
  verdict: ListingVerdict
  negated: boolean
  reason: string
  suggestion: string
}
/** A field of a listing as it was written. */
export type Field = { field: string; original: string }

/** What a volunteer must never be asked for. */
export const PROHIBITED_GROUPS: readonly RuleGroup[] = ['body_care', 'medical', 'money', 'professional']

/**
 * What a reading alone makes of the text. A rule of a prohibited kind that asks for review is a suspicion: in a text that
 * names no permitted work at all (`unsigned`), there is nothing else it could be about.
 */
function verdictOf({ rule, standing }: Reading, unsigned: boolean): ListingVerdict {
  if (standing === 'denied' || rule.verdict === 'allowed') return 'allowed'
  if (standing === 'halfDenied') return 'review'
  return unsigned && PROHIBITED_GROUPS.includes(rule.group) ? 'prohibited' : rule.verdict
}

/** A reading of a field as a hit in it. */
export function hitOf({ field, original }: Field, { starts, ends }: Normalised, reading: Reading, unsigned: boolean): ListingHit {
  const start = starts[reading.start] ?? 0
  const end = ends[reading.end - 1] ?? original.length
  const { key, group, reason, suggestion } = reading.rule
  return {
    field,
    start,
    end,
    text: original.slice(start, end),
    rule: key,
    group,
    verdict: verdictOf(reading, unsigned),
    negated: reading.standing === 'denied',
    reason,
    suggestion,
  }
}
