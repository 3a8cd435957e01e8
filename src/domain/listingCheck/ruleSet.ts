/** What a text may be judged as, mildest first. */
export const LISTING_VERDICTS = ['allowed', 'review', 'prohibited'] as const
export type ListingVerdict = (typeof LISTING_VERDICTS)[number]

/** What a rule is about. `permitted` rules are the positive signs of work around care. */
export const RULE_GROUPS = [
  'body_care',
  'medical',
  'money',
  'professional',
  'grey',
  'employment',
  'unclear',
  'permitted',
] as const
export type RuleGroup = (typeof RULE_GROUPS)[number]

export type RuleExample = { text: string; verdict: ListingVerdict }

/**
 * One rule. `patterns` are read within one clause; each is a row of elements divided by spaces, which must follow one
 * another with no more than some words between them and nothing of `barrier`:
 * - `*@contact` the next act, if that list has it; `*!@harmless` the next act, whatever it is, unless that list has it;
 * - `入浴介助` a word (verbs in dictionary form are found however they are conjugated); `@bath` any word of that list;
 * - `@bath|足湯` either; `+@help` directly after, with nothing but particles between; `&@receiver` anywhere in the clause.
 */
export type ListingRule = {
  key: string
  group: RuleGroup
  /** What a text is judged as on account of a hit nobody has taken back. */
  verdict: ListingVerdict
  patterns: string[]
  /** Harmless surroundings, written like elements: directly before or after, between its words, or anywhere in the clause. */
  unless?: { before?: string; after?: string; between?: string; clause?: string }
  /** Why, in a sentence for whoever wrote the text. */
  reason: string
  /** What to write instead. */
  suggestion: string
  examples: RuleExample[]
}

/** The rules as an operator publishes them: plain JSON. */
export type ListingRuleSet = {
  version: number
  author: string
  /** JST date, 2026-11-23. */
  date: string
  /** Why this version was made. */
  reason: string
  /** Lists of words that patterns name with @. */
  words: Record<string, string[]>
  /** Compounds inside which no word is read for itself: 薬局, 介助犬. */
  benign: string[]
  /** A list name: what a pattern does not reach across, because it turns the act towards a thing. */
  barrier: string
  rules: ListingRule[]
}
