import type { Column } from '../section'
import { pieces } from '../lineBreaks'
import { isNumeric } from '../written'
import type { Paper, Style } from './Paper'
import { tabularWidth } from './tabular'

type Texts = { texts: string[]; style: Style; indent: number }
/** What a column takes: with words and heading broken, with words broken, with few words broken, with nothing broken. */
type Need = readonly [least: number, broken: number, comfort: number, wish: number]

/** Characters on a line of a word column: never fewer, and enough to read with ease. */
const CHARACTERS = { least: 5, name: 12, comfort: 18 }
/** The size in which a table is tried first, in points. */
const BODY = 9
/** No number column is narrower than this; a lone digit needs air, too. */
const NARROWEST = 24
/** No column gets more than this beyond what its text needs: a table of few columns stays narrower than the page. */
const AIR = 64

/**
 * Column widths for a table of `width`. Words give way before headings, and numbers never: where even the least is
 * broader than the width, the result is broader, too, and the caller takes a smaller size.
 */
export function columnWidths(
  paper: Paper,
  columns: readonly Column[],
  head: Texts,
  lines: readonly Texts[],
  width: number,
  padding: number,
): number[] {
  const needs = columns.map((column, index) => needOf(paper, column, index, head, lines, padding))
  const [least, broken, comfort, wish] = ([0, 1, 2, 3] as const).map((level) => needs.map((need) => need[level])) as [
    number[],
    number[],
    number[],
    number[],
  ]
  if (total(wish) <= width) return wish.map((each) => each + Math.min((width - total(wish)) / wish.length, AIR))
  if (total(comfort) <= width) return between(comfort, wish, width)
  if (total(broken) <= width) return between(broken, comfort, width)
  // Many narrow columns: their headings give way before names are cut to a few characters a line.
  const of = (words: readonly number[]) => columns.map(({ kind }, index) => (isNumeric(kind) ? least[index] : words[index]) ?? 0)
  const names = of(comfort.map((each) => Math.min(each, CHARACTERS.name * BODY + padding)))
  return total(of(least)) <= width ? between(of(least), names, width) : least
}

function needOf(paper: Paper, { kind }: Column, index: number, head: Texts, lines: readonly Texts[], padding: number): Need {
  const heading = paper.measure(head.texts[index] ?? '', head.style)
  const size = lines[0]?.style.size ?? head.style.size
  if (isNumeric(kind)) {
    const value = Math.max(0, ...lines.map(({ texts, style }) => tabularWidth(paper, texts[index] ?? '', style))) + padding
    const wish = Math.max(NARROWEST, heading + padding, value)
    const piece = Math.max(0, ...pieces(head.texts[index] ?? '').map((each) => paper.measure(each, head.style)))
    return [Math.min(wish, Math.max(value, heading / 2 + head.style.size + padding, piece + padding)), wish, wish, wish]
  }
  const wish =
    padding +
    Math.max(
      heading,
      ...lines.map(({ texts, style, indent }) => paper.measure(texts[index] ?? '', style) + (index === 0 ? indent : 0)),
    )
  const word = Math.max(0, ...lines.map(({ texts, style }) => longestNumber(paper, texts[index] ?? '', style)))
  const least = Math.min(wish, Math.max(size * CHARACTERS.least, word) + padding)
  return [least, least, Math.min(wish, size * CHARACTERS.comfort + padding), wish]
}

/** The width of the longest number of an office, a record or a date in a text: broken over two lines it is read as two. */
const longestNumber = (paper: Paper, text: string, style: Style): number =>
  Math.max(0, ...(text.match(WHOLE) ?? []).map((number) => paper.measure(number, style)))

const WHOLE = /(?:令和|平成)[0-9元]{1,2}年[0-9]{1,2}月(?:[0-9]{1,2}日)?|[0-9A-Za-z][0-9A-Za-z.-]{0,13}/gu

/** From the low widths as far towards the high ones as the room allows. */
function between(low: readonly number[], high: readonly number[], width: number): number[] {
  const share = Math.max(0, Math.min(1, (width - total(low)) / Math.max(1, total(high) - total(low))))
  return low.map((each, index) => each + ((high[index] ?? each) - each) * share)
}

/** The sum of widths, in points. */
export const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0)
