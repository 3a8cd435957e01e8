import type { Occurrence } from './lexicon'
import { folded } from './normalise'

/** One element of a pattern: any of these words; how it stands to the element before. */
export type Element = {
  words: ReadonlySet<string>
  bond: 'follows' | 'adjacent' | 'anywhere'
  act: 'none' | 'any but' | 'one of'
}
export type Pattern = readonly Element[]

/** `*` begins an element that the next act satisfies if it is one of those named, `*!` if it is none of them. */
export const ACT = /^\*!?/u

/** The words an alternative like `@bath|足湯` names; a list it does not know is an error. */
export function wordsOf(alternatives: string, lists: Readonly<Record<string, readonly string[]>>): Set<string> {
  const words = new Set<string>()
  for (const one of alternatives.split('|').filter(Boolean)) {
    if (!one.startsWith('@')) words.add(folded(one))
    else {
      const list = lists[one.slice(1)]
      if (list === undefined) throw new Error(one)
      for (const word of list) words.add(folded(word))
    }
  }
  return words
}

const POTENTIAL: Readonly<Record<string, string>> = {
  く: 'け',
  ぐ: 'げ',
  す: 'せ',
  つ: 'て',
  ぬ: 'ね',
  ぶ: 'べ',
  む: 'め',
  る: 'れ',
  う: 'え',
}
/** 「髪を切れる方」 asks for cutting: the potential of every verb of a list of acts. */
const withPotentials = (acts: ReadonlySet<string>): Set<string> =>
  new Set(
    [...acts].flatMap((act) => {
      const row = POTENTIAL[act.slice(-1)]
      return row === undefined ? [act] : [act, `${act.slice(0, -1)}${row}る`]
    }),
  )

export const patternOf = (written: string, lists: Readonly<Record<string, readonly string[]>>): Pattern =>
  written
    .split(' ')
    .filter(Boolean)
    .map((element) => {
      const bond = element.startsWith('+') ? 'adjacent' : element.startsWith('&') ? 'anywhere' : 'follows'
      const plain = bond === 'follows' ? element : element.slice(1)
      const act = plain.startsWith('*!') ? 'any but' : plain.startsWith('*') ? 'one of' : 'none'
      const words = wordsOf(plain.replace(ACT, ''), lists)
      return { words: act === 'one of' ? withPotentials(words) : words, bond, act }
    })

/** What the matcher may ask about the clause. */
export type Ground = {
  /** Occurrences in the clause, by word. */
  at: ReadonlyMap<string, readonly Occurrence[]>
  /** What is done in the clause, in order; `word` is the dictionary form. */
  acts: readonly Occurrence[]
  /** Whether nothing but particles and marks stands between two tokens. */
  joined: (to: number, from: number) => boolean
  /** Whether something between two tokens turns the act towards a thing. */
  barred: (to: number, from: number) => boolean
  /** Whether something between two tokens is a thing the act is done to: 「足の下の床を拭く」. */
  onThing: (to: number, from: number) => boolean
}
export type Match = { parts: Occurrence[] }

const REACH = 16

function continued(pattern: Pattern, index: number, parts: Occurrence[], ground: Ground, out: Match[]): void {
  const element = pattern[index]
  if (element === undefined) {
    out.push({ parts })
    return
  }
  const last = parts.at(-1)
  if (element.act !== 'none') {
    const act = ground.acts.find(({ start }) => start >= (last?.end ?? 0))
    if (act === undefined || act.from - (last?.to ?? 0) > REACH) return
    if (element.words.has(act.word) !== (element.act === 'one of')) return
    if (element.act === 'one of' && ground.onThing(last?.to ?? -1, act.from)) return
    continued(pattern, index + 1, [...parts, act], ground, out)
    return
  }
  for (const word of element.words)
    for (const occurrence of ground.at.get(word) ?? []) {
      if (element.bond === 'anywhere') {
        if (!parts.some((part) => part.from <= occurrence.to && occurrence.from <= part.to))
          continued(pattern, index + 1, [...parts, occurrence], ground, out)
        continue
      }
      const previous = [...parts].reverse().find((_, at) => pattern[parts.length - 1 - at]?.bond !== 'anywhere') ?? last
      if (previous !== undefined) {
        if (occurrence.start < previous.end) continue
        if (occurrence.from - previous.to > REACH) continue
        if (element.bond === 'adjacent' && !ground.joined(previous.to, occurrence.from)) continue
        if (element.bond === 'follows' && ground.barred(previous.to, occurrence.from)) continue
      }
      continued(pattern, index + 1, [...parts, occurrence], ground, out)
      if (out.length > 40) return
    }
}

/** Every way a pattern can be read in a clause. */
export function matchesOf(pattern: Pattern, ground: Ground): Match[] {
  const out: Match[] = []
  continued(pattern, 0, [], ground, out)
  return out
}
