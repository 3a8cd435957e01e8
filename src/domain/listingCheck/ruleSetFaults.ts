import { compileRules } from './compile'
import { judgeListing } from './judgeListing'
import type { ListingRuleSet, ListingVerdict } from './ruleSet'
import type { Analyse } from './token'

export type RuleSetFault =
  | { code: 'no_rules' }
  | { code: 'repeated_key' | 'no_pattern' | 'no_example'; rule: string }
  | { code: 'unknown_list'; rule: string; list: string }
  | { code: 'example_misjudged'; rule: string; text: string; expected: ListingVerdict; found: ListingVerdict }

const namedLists = (written: string): string[] => [...written.matchAll(/@([\p{L}\p{N}_-]+)/gu)].map(([, name = '']) => name)

/**
 * Why a version of the rules may not judge yet; empty when it may. Every rule has a key of its own, patterns, lists that
 * exist, and examples, and every example is judged as it says.
 */
export function ruleSetFaults(ruleSet: ListingRuleSet, analyse: Analyse): RuleSetFault[] {
  if (ruleSet.rules.length === 0) return [{ code: 'no_rules' }]
  const seen = new Set<string>()
  const faults = ruleSet.rules.flatMap(({ examples, key, patterns, unless }): RuleSetFault[] => {
    const repeated = seen.has(key)
    seen.add(key)
    const lists = [...patterns, ...Object.values(unless ?? {})].flatMap(namedLists)
    return [
      ...(repeated ? [{ code: 'repeated_key' as const, rule: key }] : []),
      ...(patterns.length === 0 ? [{ code: 'no_pattern' as const, rule: key }] : []),
      ...(examples.length === 0 ? [{ code: 'no_example' as const, rule: key }] : []),
      ...lists.filter((list) => !(list in ruleSet.words)).map((list) => ({ code: 'unknown_list' as const, rule: key, list })),
    ]
  })
  if (faults.some(({ code }) => code === 'unknown_list')) return faults
  const compiled = compileRules(ruleSet, analyse)
  return [
    ...faults,
    ...ruleSet.rules.flatMap(({ examples, key }) =>
      examples.flatMap(({ text, verdict: expected }): RuleSetFault[] => {
        const { verdict: found } = judgeListing({ description: text }, compiled, analyse)
        return found === expected ? [] : [{ code: 'example_misjudged', rule: key, text, expected, found }]
      }),
    ),
  ]
}
