import type { Column } from '../section'
import { isNumeric } from '../written'
import type { Paper, Style } from './Paper'
import { tabularWidth } from './tabular'

type Texts = { texts: string[]; style: Style; indent: number }
/** A word column is never narrower than this many of its characters. */
const NARROWEST = 6
/** No column gets more than this beyond what its text needs: a table of few columns stays narrower than the page. */
const AIR = 64

/**
 * Column widths within `width`: numbers get the room of their longest value and their heading on one line, words what
 * they need as far as it is there; what is left over is shared equally.
 */
export function columnWidths(paper: Paper, columns: readonly Column[], head: Texts, lines: readonly Texts[], width: number, padding: number): number[] {
  const needs = columns.map((column, index) => {
    const heading = paper.measure(head.texts[index] ?? '', head.style)
    const values = lines.map(({ texts, style, indent }) => isNumeric(column.kind)
      ? tabularWidth(paper, texts[index] ?? '', style)
      : paper.measure(texts[index] ?? '', style) + (index === 0 ? indent : 0))
    const wish = Math.max(heading, ...values) + padding
    return { wish, least: isNumeric(column.kind) ? wish : Math.min(wish, head.style.size * NARROWEST + padding) }
  })
  const least = total(needs.map((need) => need.least))
  const wish = total(needs.map((need) => need.wish))
  if (least > width) return needs.map((need) => need.least * (width / least))
  if (wish > width) return needs.map((need) => need.least + (need.wish - need.least) * ((width - least) / (wish - least)))
  return needs.map((need) => need.wish + Math.min((width - wish) / needs.length, AIR))
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0)
