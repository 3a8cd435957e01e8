import type { ListingRule, ListingRuleSet, ListingVerdict, RuleGroup } from './ruleSet'

/** A rule as it lies in its record: lists are lines of text, because people write them so. */
export type StoredRule = {
  key: string
  group: RuleGroup
  verdict: ListingVerdict
  patterns: string | null
  unlessBefore?: string | null
  unlessAfter?: string | null
  unlessBetween?: string | null
  unlessClause?: string | null
  reason: string | null
  suggestion: string | null
  examples: { text: string; verdict: ListingVerdict }[]
}
export type StoredRuleSet = {
  version: number
  authorName: string
  /** JST date on which the version was begun. */
  date: string
  reason: string
  words: { name: string; list: string }[]
  benign: string
  barrier: string
  rules: StoredRule[]
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

function ruleFrom({ examples, group, key, patterns, reason, suggestion, verdict, ...stored }: StoredRule): ListingRule {
  const unless = {
    ...(stored.unlessBefore ? { before: stored.unlessBefore } : {}),
    ...(stored.unlessAfter ? { after: stored.unlessAfter } : {}),
    ...(stored.unlessBetween ? { between: stored.unlessBetween } : {}),
    ...(stored.unlessClause ? { clause: stored.unlessClause } : {}),
  }
  const rule = {
    key,
    group,
    verdict,
    patterns: linesOf(patterns ?? ''),
    reason: reason ?? '',
    suggestion: suggestion ?? '',
    examples,
  }
  return Object.keys(unless).length > 0 ? { ...rule, unless } : rule
}

/** The rules as the checker reads them. */
export const fromStored = ({
  authorName,
  barrier,
  benign,
  date,
  reason,
  rules,
  version,
  words,
}: StoredRuleSet): ListingRuleSet => ({
  version,
  author: authorName,
  date,
  reason,
  words: Object.fromEntries(words.map(({ list, name }) => [name, linesOf(list)])),
  benign: linesOf(benign),
  barrier,
  rules: rules.map(ruleFrom),
})

/** The same the other way round, for records to be made of it. */
export const toStored = ({ author, barrier, benign, date, reason, rules, version, words }: ListingRuleSet): StoredRuleSet => ({
  version,
  authorName: author,
  date,
  reason,
  words: Object.entries(words).map(([name, list]) => ({ name, list: list.join('\n') })),
  benign: benign.join('\n'),
  barrier,
  rules: rules.map(({ unless, patterns, ...rule }) => ({
    ...rule,
    patterns: patterns.join('\n'),
    unlessBefore: unless?.before ?? null,
    unlessAfter: unless?.after ?? null,
    unlessBetween: unless?.between ?? null,
    unlessClause: unless?.clause ?? null,
  })),
})
