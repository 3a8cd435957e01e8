import { drawn, mixedWritings } from './kanjiReadings'
import { type Lexicon, lexiconOf } from './lexicon'
import { folded } from './normalise'
import { ACT, type Pattern, patternOf, wordsOf } from './patterns'
import { isCutOff, spellingVariants } from './spellingVariants'
import type { Analyse } from './token'
import type { ListingRule, ListingRuleSet } from './ruleSet'

export type CompiledRule = {
  rule: ListingRule
  patterns: Pattern[]
  before: ReadonlySet<string>
  after: ReadonlySet<string>
  between: ReadonlySet<string>
  clause: ReadonlySet<string>
}
/** A rule set made ready for texts; made once, used for many. */
export type CompiledRules = {
  ruleSet: ListingRuleSet
  lexicon: Lexicon
  rules: CompiledRule[]
  /** The patterns a word can begin. */
  begunBy: ReadonlyMap<string, readonly { rule: CompiledRule; pattern: Pattern }[]>
  benign: ReadonlySet<string>
  barrier: ReadonlySet<string>
  /** Things that are worked on (the list `object`, where a set has one). */
  things: ReadonlySet<string>
  /** Named residents (the list `resident`, where a set has one): surroundings do not excuse an act on them. */
  residents: ReadonlySet<string>
  /** Words of prohibited rules by length, for text in which letters were masked. */
  telling: ReadonlyMap<number, readonly string[]>
}

function tellingWords(rules: readonly CompiledRule[]): Map<number, string[]> {
  const words = new Set<string>()
  for (const { rule, patterns } of rules)
    if (rule.verdict === 'prohibited')
      for (const pattern of patterns)
        for (const { words: named, act } of pattern) if (act === 'none') for (const word of named) words.add(word)
  const byLength = new Map<number, string[]>()
  for (const word of words) byLength.set(word.length, [...(byLength.get(word.length) ?? []), word])
  return byLength
}

const ALL_KANA = /^[\u3041-\u3096\u30a1-\u30faー]*$/u
const LONG_ENOUGH = 5
/** Enough in a text without any kanji. */
const LONG_ENOUGH_AMONG_KANA = 4
/** Readings that are other, everyday words too: 移乗 and 以上, 清拭 and 正式. */
const HOMOPHONES = new Set(['いじょう', 'せいしき', 'かんせつ', 'げんきん', 'せいさん', 'どうこう', 'せいよう', 'いどう'])

/** How a word sounds; '' where a part of it is not known, or where it was cut off before its kana (足を運). */
function readingOf(word: string, analyse: Analyse): string {
  if (isCutOff(word)) return ''
  const parts = analyse(word).map(({ reading, surface }) => reading || (ALL_KANA.test(surface) ? surface : null))
  return parts.includes(null) ? '' : parts.join('')
}

/** Every word as it is written, and longer ones as they sound: ひらがな for who reads easy Japanese. Short readings mean too much. */
function spellings(words: readonly string[], analyse: Analyse) {
  return [...new Set(words)].flatMap((word) => {
    const reading = ALL_KANA.test(word) ? '' : readingOf(word, analyse)
    const heard =
      reading.length >= LONG_ENOUGH ? [folded(reading), drawn(folded(reading))].map((spelled) => ({ word, spelled })) : []
    const amongKana =
      reading.length === LONG_ENOUGH_AMONG_KANA && !HOMOPHONES.has(folded(reading))
        ? [{ word, spelled: folded(reading), amongKana: true }]
        : []
    const others = [...mixedWritings(word), ...spellingVariants(word, reading)]
    return [{ word }, ...heard, ...amongKana, ...others.map((spelled) => ({ word, spelled }))]
  })
}

function begunBy(rules: readonly CompiledRule[]): Map<string, { rule: CompiledRule; pattern: Pattern }[]> {
  const byWord = new Map<string, { rule: CompiledRule; pattern: Pattern }[]>()
  for (const rule of rules)
    for (const pattern of rule.patterns)
      for (const word of pattern[0]?.words ?? []) {
        const begun = byWord.get(word)
        if (begun) begun.push({ rule, pattern })
        else byWord.set(word, [{ rule, pattern }])
      }
  return byWord
}

/** The analyser is asked for the readings of the rules' words. A list that a pattern names and nobody wrote is an error. */
export function compileRules(ruleSet: ListingRuleSet, analyse: Analyse): CompiledRules {
  const lists = ruleSet.words
  const rules = ruleSet.rules.map(
    (rule): CompiledRule => ({
      rule,
      patterns: rule.patterns.map((pattern) => patternOf(pattern, lists)),
      before: wordsOf(rule.unless?.before ?? '', lists),
      after: wordsOf(rule.unless?.after ?? '', lists),
      between: wordsOf(rule.unless?.between ?? '', lists),
      clause: wordsOf(rule.unless?.clause ?? '', lists),
    }),
  )
  const named = rules.flatMap(({ rule }) => [...rule.patterns, ...Object.values(rule.unless ?? {})])
  const plain = named
    .flatMap((written) => written.split(/[ |]/u))
    .map((word) => word.replace(/^[+&]/u, '').replace(ACT, ''))
    .filter((word) => word !== '' && !word.startsWith('@'))
  return {
    ruleSet,
    lexicon: lexiconOf(spellings([...Object.values(lists).flat(), ...plain, ...ruleSet.benign], analyse)),
    rules,
    begunBy: begunBy(rules),
    benign: new Set(ruleSet.benign.map(folded)),
    barrier: wordsOf(`@${ruleSet.barrier}`, lists),
    things: new Set((lists['object'] ?? []).map(folded)),
    residents: new Set((lists['resident'] ?? []).map(folded)),
    telling: tellingWords(rules),
  }
}
