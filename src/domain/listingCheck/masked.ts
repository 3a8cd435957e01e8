import type { CompiledRules } from './compile'
import { folded, type Normalised } from './normalise'

/** A text with masks undone, which of its letters were restored or joined, and the way back to the original. */
export type Unmasked = Normalised & { touched: (start: number, end: number) => number }

const LETTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u
const MARK = /[^\p{L}\p{N}\s。、．，！？!?「」『』（）()【】［］[\]ー々]|[〇○_ー]/u
const SINGLE = /[・/,･:：]/u
/** Marks put in place of a letter. */
const MASK = /[○〇●◯◎*＊×✕✖xX△▲□■◇◆☆★・.…_＿?？#＃♡♥❤〜-]/u

/** Marks that divide a list more often than they hide a letter. */
const LISTING = /[・.…_?？〜-]/u

/** The text without marks between Japanese letters: 「入*浴*介*助」. Null where there are none. */
export function withoutMarks({ text, starts, ends }: Normalised): Unmasked | null {
  const letters = [...text].join('') === text ? text : text
  const kept: number[] = []
  const joins: number[] = []
  const weak: number[] = []
  for (let at = 0; at < letters.length; at += 1) {
    if (!isMark(letters, at)) {
      kept.push(at)
      continue
    }
    let next = at
    while (next < letters.length && isMark(letters, next)) next += 1
    const between = LETTER.test(letters.charAt(kept.at(-1) ?? -1)) && LETTER.test(letters.charAt(next))
    if (!between) for (let each = at; each < next; each += 1) kept.push(each)
    else if (next - at === 1 && SINGLE.test(letters.charAt(at))) weak.push(kept.length)
    else joins.push(kept.length)
    at = next - 1
  }
  if (joins.length + weak.length === 0) return null
  const within = (list: readonly number[], start: number, end: number): number =>
    list.filter((at) => at > start && at < end).length
  return {
    text: kept.map((at) => letters.charAt(at)).join(''),
    starts: kept.map((at) => starts[at] ?? 0),
    ends: kept.map((at) => ends[at] ?? 0),
    // One middle dot within a word is most likely a list; two are not.
    touched: (start, end) => {
      const listed = within(weak, start, end)
      return within(joins, start, end) + (listed > 1 ? listed : 0)
    },
  }
}

function isMark(text: string, at: number): boolean {
  const letter = text.charAt(at)
  if (/[\uD800-\uDBFF]/u.test(letter) || /[\uDC00-\uDFFF]/u.test(letter)) return true
  const code = text.charCodeAt(at)
  if (code >= 0xd800 && code <= 0xdfff)
    return !LETTER.test(String.fromCodePoint(text.codePointAt(code >= 0xdc00 ? at - 1 : at) ?? 0))
  return letter === '〇' || letter === '○' || (MARK.test(letter) && !LETTER.test(letter))
}

const MOST_RESTORED = 6

/** Texts in which a masked letter was put back so that a telling word of the rules appears: 「入○介助」「お●つ交換」. */
export function restored({ text, starts, ends }: Normalised, { telling }: CompiledRules): Unmasked[] {
  const plain = folded(text)
  const out: Unmasked[] = []
  for (let at = 0; at < plain.length && out.length < MOST_RESTORED; at += 1) {
    if (!MASK.test(plain.charAt(at))) continue
    if (!LETTER.test(plain.charAt(at - 1)) && !LETTER.test(plain.charAt(at + 1))) continue
    const word = hiddenAt(plain, at, telling)
    if (word === null) continue
    const inside = word.start < at && at + 1 < word.start + word.word.length
    if (LISTING.test(plain.charAt(at)) && !(inside && word.word.length >= 4)) continue
    const text2 = text.slice(0, word.start) + word.word + text.slice(word.start + word.word.length)
    out.push({ text: text2, starts, ends, touched: (start, end) => (start <= at && at < end ? 1 : 0) })
  }
  return out
}

/** The longest telling word that fits over a masked letter with at least two letters of it still to be read. */
function hiddenAt(text: string, at: number, telling: CompiledRules['telling']): { word: string; start: number } | null {
  for (const length of [...telling.keys()].filter((each) => each >= 3).sort((one, other) => other - one))
    for (let start = Math.max(0, at - length + 1); start <= at && start + length <= text.length; start += 1) {
      const piece = text.slice(start, start + length)
      for (const word of telling.get(length) ?? []) if (fits(word, piece)) return { word, start }
    }
  return null
}

function fits(word: string, piece: string): boolean {
  let read = 0
  let listed = 0
  for (let at = 0; at < word.length; at += 1) {
    if (word.charAt(at) === piece.charAt(at)) read += 1
    else if (!MASK.test(piece.charAt(at))) return false
    else if (LISTING.test(piece.charAt(at))) listed += 1
  }
  if (listed > 1) return false
  return read >= 2 && read * 2 >= word.length
}
