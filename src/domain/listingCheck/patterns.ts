import type { Occurrence } from './lexicon'
import { folded } from './normalise'

/** One element of a pattern: any of these words; how it stands to the element before. */
export type Element = { words: ReadonlySet<string>; bond: 'follows' | 'adjacent' | 'anywhere'; anyAct: boolean }
export type Pattern = readonly Element[]

/** `*!` begins an element that any act satisfies but those named after it. */
export const ANY_ACT = '*!'

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

export const patternOf = (written: string, lists: Readonly<Record<string, readonly string[]>>): Pattern =>
  written
    .split(' ')
    .filter(Boolean)
    .map((element) => {
      const bond = element.startsWith('+') ? 'adjacent' : element.startsWith('&') ? 'anywhere' : 'follows'
      const plain = bond === 'follows' ? element : element.slice(1)
      const anyAct = plain.startsWith(ANY_ACT)
      return { words: wordsOf(anyAct ? plain.slice(ANY_ACT.length) : plain, lists), bond, anyAct }
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
}
export type Match = { parts: Occurrence[] }

const REACH = 12

function continued(pattern: Pattern, index: number, parts: Occurrence[], ground: Ground, out: Match[]): void {
  const element = pattern[index]
  if (element === undefined) {
    out.push({ parts })
    return
  }
  const last = parts.at(-1)
  if (element.anyAct) {
    const act = ground.acts.find(({ start }) => start >= (last?.end ?? 0))
    if (act !== undefined && !element.words.has(act.word) && act.from - (last?.to ?? 0) <= REACH)
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
