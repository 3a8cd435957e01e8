import { pieces } from '../../lineBreaks'
import type { Paper, Style } from '../../pdf/Paper'
import type { Run } from '../officeDocument'

/** Neighbouring text of one run on one line. */
export type Segment = { text: string; run: number; width: number }
export type RichLine = { segments: readonly Segment[]; width: number }
type Bit = { text: string; run: number }

/** How the letters of a run are drawn. */
export const styleOf = (run: Run | undefined, base: Style): Style => ({
  ...base,
  ...(run?.bold ? { weight: 'bold' as const } : {}),
  ...(run?.italic ? { slanted: true as const } : {}),
})

/** Runs broken to a width after the rules of Japanese; joined again the lines are the text, but for spaces at their ends. */
export function richLines(paper: Paper, runs: readonly Run[], width: number, base: Style): RichLine[] {
  const measure = ({ text, run }: Bit) => paper.measure(text, styleOf(runs[run], base))
  return paragraphsOf(runs).flatMap((bits) => broken(bits, width, measure).map((line) => lineOf(line, measure)))
}

/** The text's paragraphs; a line feed may stand in any run. */
function paragraphsOf(runs: readonly Run[]): Bit[][] {
  const paragraphs: Bit[][] = [[]]
  runs.forEach(({ text }, run) => {
    text.split(/\r\n|\r|\n/u).forEach((part, index) => {
      if (index > 0) paragraphs.push([])
      if (part !== '') paragraphs.at(-1)?.push({ text: part, run })
    })
  })
  return paragraphs
}

/** Pieces that stay together, each cut where a run ends. */
function unbroken(bits: readonly Bit[]): Bit[][] {
  let at = 0
  let used = 0
  return pieces(bits.map(({ text }) => text).join('')).map((piece) => {
    const found: Bit[] = []
    let rest = piece
    while (rest !== '') {
      const bit = bits[at]
      if (!bit) break
      const text = rest.slice(0, bit.text.length - used)
      found.push({ text, run: bit.run })
      rest = rest.slice(text.length)
      used += text.length
      if (used === bit.text.length) [at, used] = [at + 1, 0]
    }
    return found
  })
}

function broken(bits: readonly Bit[], width: number, measure: (bit: Bit) => number): Bit[][] {
  const lines: Bit[][] = []
  let line: Bit[] = []
  let used = 0
  const add = (piece: readonly Bit[]) => {
    const room = widthOf(trimmedEnd(piece), measure)
    if (line.length > 0 && used + room > width + 0.01) {
      lines.push(trimmedEnd(line))
      line = []
      used = 0
    }
    const kept = line.length === 0 && lines.length > 0 ? trimmedStart(piece) : piece
    line.push(...kept)
    used += widthOf(kept, measure)
  }
  for (const piece of unbroken(bits)) {
    if (widthOf(piece, measure) <= width) add(piece)
    else for (const { run, text } of piece) for (const character of text) add([{ text: character, run }])
  }
  return [...lines, trimmedEnd(line)]
}

function lineOf(bits: readonly Bit[], measure: (bit: Bit) => number): RichLine {
  const joined: Bit[] = []
  for (const bit of bits) {
    const last = joined.at(-1)
    if (last?.run === bit.run) last.text += bit.text
    else joined.push({ ...bit })
  }
  const segments = joined.map((bit) => ({ ...bit, width: measure(bit) }))
  return { segments, width: segments.reduce((sum, each) => sum + each.width, 0) }
}

const widthOf = (bits: readonly Bit[], measure: (bit: Bit) => number): number => bits.reduce((sum, bit) => sum + measure(bit), 0)

function trimmedEnd(bits: readonly Bit[]): Bit[] {
  const last = bits.at(-1)
  if (!last || last.text.trimEnd() === last.text) return [...bits]
  const text = last.text.trimEnd()
  return text === '' ? trimmedEnd(bits.slice(0, -1)) : [...bits.slice(0, -1), { ...last, text }]
}

function trimmedStart(bits: readonly Bit[]): Bit[] {
  const [first, ...others] = bits
  if (!first || first.text.trimStart() === first.text) return [...bits]
  const text = first.text.trimStart()
  return text === '' ? trimmedStart(others) : [{ ...first, text }, ...others]
}
