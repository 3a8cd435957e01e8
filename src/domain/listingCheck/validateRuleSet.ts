import { compileRules } from './compile'
import { judgeListing, NO_SIGN_RULE } from './judgeListing'
import { LISTING_VERDICTS, type ListingRule, type ListingRuleSet, type ListingVerdict, RULE_GROUPS } from './ruleSet'
import type { Analyse } from './token'

/** What keeps a rule set from being published. `at` is the rule's key, or the part of the set. */
export type RuleSetFault =
  | { fault: 'shape'; at: string }
  | { fault: 'duplicateKey'; at: string }
  | { fault: 'unknownList'; at: string; list: string }
  | { fault: 'pattern'; at: string; pattern: string }
  | { fault: 'noExamples'; at: string }
  | { fault: 'noSignRuleMissing'; at: string }
  | { fault: 'example'; at: string; text: string; expected: ListingVerdict; got: ListingVerdict }

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string'
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((one) => isText(one) && one !== '')
const oneOf = (list: readonly string[], value: unknown): boolean => isText(value) && list.includes(value)

function isRule(value: unknown): value is ListingRule {
  if (!isRecord(value)) return false
  const { key, group, verdict, patterns, unless = {}, reason, suggestion, examples } = value
  return (
    isText(key) &&
    key !== '' &&
    oneOf(RULE_GROUPS, group) &&
    oneOf(LISTING_VERDICTS, verdict) &&
    isTexts(patterns) &&
    isRecord(unless) &&
    Object.entries(unless).every(([name, words]) => /^(before|after|between|clause)$/u.test(name) && isText(words)) &&
    isText(reason) &&
    isText(suggestion) &&
    (group === 'permitted' || (reason !== '' && suggestion !== '')) &&
    Array.isArray(examples) &&
    examples.every((example) => isRecord(example) && isText(example['text']) && oneOf(LISTING_VERDICTS, example['verdict']))
  )
}

function shapeFaults(value: unknown): RuleSetFault[] {
  if (!isRecord(value)) return [{ fault: 'shape', at: 'ruleSet' }]
  const { version, author, date, reason, words, benign, barrier, rules } = value
  const parts: Record<string, boolean> = {
    version: Number.isInteger(version),
    author: isText(author) && author !== '',
    date: isText(date) && /^\d{4}-\d{2}-\d{2}$/u.test(date),
    reason: isText(reason) && reason !== '',
    words: isRecord(words) && Object.values(words).every(isTexts),
    benign: isTexts(benign),
    barrier: isText(barrier),
    rules: Array.isArray(rules) && rules.length > 0,
  }
  const wrong = Object.keys(parts).filter((part) => !parts[part])
  const wrongRules = Array.isArray(rules) ? rules.flatMap((rule, at) => (isRule(rule) ? [] : [ruleName(rule, at)])) : []
  return [...wrong, ...wrongRules].map((at) => ({ fault: 'shape', at }))
}
const ruleName = (rule: unknown, at: number): string =>
  isRecord(rule) && isText(rule['key']) && rule['key'] !== '' ? rule['key'] : `rules[${at}]`

/** A bond in the middle of alternatives (`a|&b`) reads like two elements and is one. */
const MISPLACED_BOND = /\|[+&]|[+&]$|@(\||$|\s)/u

function referenceFaults({ words, barrier, rules }: ListingRuleSet): RuleSetFault[] {
  const known = new Set(Object.keys(words))
  const listsIn = (written: string): string[] => [...written.matchAll(/@(\w+)/gu)].map(([, name]) => name ?? '')
  const missing = rules.flatMap(({ key, patterns, unless = {} }) =>
    [...patterns, ...Object.values(unless)]
      .flatMap(listsIn)
      .filter((list) => !known.has(list))
      .map((list): RuleSetFault => ({ fault: 'unknownList', at: key, list })),
  )
  const keys = rules.map(({ key }) => key)
  return [
    ...missing,
    ...(known.has(barrier) ? [] : [{ fault: 'unknownList' as const, at: 'barrier', list: barrier }]),
    ...[...new Set(keys.filter((key, at) => keys.indexOf(key) !== at))].map(
      (at): RuleSetFault => ({ fault: 'duplicateKey', at }),
    ),
    ...(keys.includes(NO_SIGN_RULE) ? [] : [{ fault: 'noSignRuleMissing' as const, at: NO_SIGN_RULE }]),
    ...rules.flatMap(({ key, patterns }) =>
      patterns
        .filter((pattern) => MISPLACED_BOND.test(pattern))
        .map((pattern): RuleSetFault => ({ fault: 'pattern', at: key, pattern })),
    ),
    ...rules.filter(({ examples }) => examples.length === 0).map(({ key }): RuleSetFault => ({ fault: 'noExamples', at: key })),
  ]
}

/** Everything that keeps a rule set from being published; its own examples are judged by the whole set. */
export function validateRuleSet(value: unknown, analyse: Analyse): RuleSetFault[] {
  const shape = shapeFaults(value)
  if (shape.length > 0) return shape
  const ruleSet = value as ListingRuleSet
  const references = referenceFaults(ruleSet)
  if (references.length > 0) return references
  const compiled = compileRules(ruleSet, analyse)
  return ruleSet.rules.flatMap(({ key, examples }) =>
    examples.flatMap(({ text, verdict }): RuleSetFault[] => {
      const got = judgeListing({ text }, compiled, analyse).verdict
      return got === verdict ? [] : [{ fault: 'example', at: key, text, expected: verdict, got }]
    }),
  )
}
