import type { Column } from '../section'
import { isNumeric } from '../written'
import type { Paper, Style } from './Paper'
import { tabularWidth } from './tabular'

type Texts = { texts: string[]; style: Style; indent: number }
/** A word column is never narrower than this many of its characters. */
const NARROWEST = 6
/** No column is broader than this many times what its text needs. */
const AIR = 2.2

/**
 * Column widths that add up to `width`: numbers get the room of their longest value and half their heading, words what
 * they need as far as it is there; what is left over is shared. A table of few columns stays narrower than the page.
 */
export function columnWidths(paper: Paper, columns: readonly Column[], head: Texts, lines: readonly Texts[], width: number, padding: number): number[] {
  const needs = columns.map((column, index) => {
    const heading = paper.measure(head.texts[index] ?? '', head.style)
    const values = lines.map(({ texts, style, indent }) => isNumeric(column.kind)
      ? tabularWidth(paper, texts[index] ?? '', style)
      : paper.measure(texts[index] ?? '', style) + (index === 0 ? indent : 0))
    const least = isNumeric(column.kind) ? Math.max(heading / 2 + head.style.size / 2, ...values) : Math.min(Math.max(heading, ...values), head.style.size * NARROWEST)
    return { least: least + padding, wish: Math.max(heading, ...values) + padding }
  })
  const least = total(needs.map((need) => need.least))
  const wish = total(needs.map((need) => need.wish))
  if (wish >= width) {
    const room = Math.max(0, width - least) / Math.max(1, wish - least)
    return needs.map((need) => need.least + (need.wish - need.least) * room)
  }
  const factor = Math.min(width / wish, AIR)
  return needs.map((need) => need.wish * factor)
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0)
