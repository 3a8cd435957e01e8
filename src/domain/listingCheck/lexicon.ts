import { fits, fitsWhole, isCounter, type Shape, shapeOf } from './fits'
import { folded } from './normalise'
import type { Token } from './token'

/** A word (folded) found in a row of tokens: `from` to `to` count tokens, both inclusive; `start` and `end` count letters of the text. */
export type Occurrence = { word: string; from: number; to: number; start: number; end: number }

type Node = { next: Map<string, Node>; words: { word: string; shape: Shape }[] }
export type Lexicon = { root: Node }
/** A word, or another way to write it (its reading). */
export type Spelling = { word: string; spelled?: string; amongKana?: boolean }

/** Prepares words to be looked up; they are given back in their folded form. */
export function lexiconOf(spellings: Iterable<Spelling>): Lexicon {
  const root: Node = { next: new Map(), words: [] }
  for (const { word, spelled = word, amongKana = false } of spellings) {
    let node = root
    for (const letter of folded(spelled)) {
      let following = node.next.get(letter)
      if (following === undefined) {
        following = { next: new Map(), words: [] }
        node.next.set(letter, following)
      }
      node = following
    }
    const entry = folded(word)
    const shape = amongKana ? 'among kana' : shapeOf(spelled)
    const same = node.words.find((other) => other.word === entry)
    // Two spellings that fold to one (オムツ, おむつ) are one word, found where either would be.
    if (same === undefined) node.words.push({ word: entry, shape })
    else if (same.shape === 'exact' || same.shape === 'among kana') same.shape = shape
  }
  return { root }
}

/** Letters laid end to end and the token each belongs to. */
type Row = { letters: string; tokenAt: number[]; offsets: number[] }
function rowOf(tokens: readonly Token[], written: (token: Token) => string): Row {
  let letters = ''
  const tokenAt: number[] = []
  const offsets: number[] = []
  tokens.forEach((token, index) => {
    const part = folded(written(token))
    for (let at = 0; at < part.length; at += 1) {
      tokenAt.push(index)
      offsets.push(at)
    }
    letters += part
  })
  return { letters, tokenAt, offsets }
}

/** Every word of the lexicon in a row of tokens: as written, and as it stands in the dictionary. */
export function occurrencesIn(tokens: readonly Token[], { root }: Lexicon): Occurrence[] {
  const found = new Map<string, Occurrence>()
  for (const asWritten of [true, false]) {
    const row = rowOf(tokens, asWritten ? ({ surface }) => surface : ({ base }) => base)
    for (let begin = 0; begin < row.letters.length; begin += 1) {
      let node: Node | undefined = root
      for (let at = begin; at < row.letters.length; at += 1) {
        node = node.next.get(row.letters.charAt(at))
        if (node === undefined) break
        if (node.words.length > 0) keep(found, tokens, row, begin, at, node.words, asWritten)
      }
    }
  }
  return [...found.values()].sort((one, other) => one.from - other.from || other.to - one.to)
}

function keep(
  found: Map<string, Occurrence>,
  tokens: readonly Token[],
  row: Row,
  begin: number,
  at: number,
  words: Node['words'],
  asWritten: boolean,
): void {
  const [from, to] = [row.tokenAt[begin] ?? 0, row.tokenAt[at] ?? 0]
  const [first, last] = [tokens[from], tokens[to]]
  if (first === undefined || last === undefined) return
  if (from === to && isCounter(tokens, from)) return
  const [into, until] = [row.offsets[begin] ?? 0, row.offsets[at] ?? 0]
  const startsToken = into === 0
  const endsToken = at + 1 === row.letters.length || row.offsets[at + 1] === 0
  for (const { word, shape } of words) {
    if (!asWritten && !(startsToken && endsToken && fitsWhole(word, tokens, from))) continue
    if (asWritten && !fits(word, shape, { tokens, from, to, startsToken, endsToken, begin: into, at: until })) continue
    const start = asWritten ? first.start + into : first.start
    const end = asWritten ? Math.min(last.end, last.start + until + 1) : last.end
    const key = `${word} ${from} ${to}`
    if (!found.has(key)) found.set(key, { word, from, to, start, end })
  }
}
