/** A stretch of a text in UTF-16 units, the end excluded. */
export type Span = { start: number; end: number }

type Word = Span & { text: string }
const segmenter = new Intl.Segmenter('ja', { granularity: 'word' })
const wordsOf = (text: string): Word[] =>
  [...segmenter.segment(text)].map(({ index, segment }) => ({ start: index, end: index + segment.length, text: segment }))

/** More pairs of words than this are not compared one by one: what lies between the common ends then counts as changed. */
const MOST_PAIRS = 4_000_000

/** Neighbouring words as one stretch. */
function joined(words: readonly Word[]): Span[] {
  const spans: Span[] = []
  for (const { end, start } of words) {
    const last = spans.at(-1)
    if (last?.end === start) last.end = end
    else spans.push({ start, end })
  }
  return spans
}

/** Which words of two rows belong to their longest common row: lengths of the rest, from the end to the beginning. */
function lengthsOf(before: readonly Word[], now: readonly Word[]): Uint16Array {
  const width = now.length + 1
  const lengths = new Uint16Array((before.length + 1) * width)
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0
  for (let row = before.length - 1; row >= 0; row--)
    for (let column = now.length - 1; column >= 0; column--)
      lengths[row * width + column] =
        before[row]?.text === now[column]?.text ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1))
  return lengths
}

/**
 * Where two texts differ, word by word: what of `before` is gone and what of `now` is new. What is left of both when
 * these are taken away is the same text.
 */
export function difference(before: string, now: string): { removed: Span[]; added: Span[] } {
  const [old, fresh] = [wordsOf(before), wordsOf(now)]
  let head = 0
  while (head < old.length && head < fresh.length && old[head]?.text === fresh[head]?.text) head++
  let tail = 0
  while (
    tail < old.length - head &&
    tail < fresh.length - head &&
    old[old.length - 1 - tail]?.text === fresh[fresh.length - 1 - tail]?.text
  )
    tail++
  const [left, right] = [old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail)]
  if (left.length * right.length > MOST_PAIRS) return { removed: joined(left), added: joined(right) }

  const lengths = lengthsOf(left, right)
  const width = right.length + 1
  const [removed, added]: [Word[], Word[]] = [[], []]
  let [row, column] = [0, 0]
  while (row < left.length || column < right.length) {
    const [one, other] = [left[row], right[column]]
    if (one && other && one.text === other.text) {
      row++
      column++
    } else if (one && (!other || (lengths[(row + 1) * width + column] ?? 0) >= (lengths[row * width + column + 1] ?? 0))) {
      removed.push(one)
      row++
    } else if (other) {
      added.push(other)
      column++
    }
  }
  return { removed: joined(removed), added: joined(added) }
}
