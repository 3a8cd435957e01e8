import { ascent, lineHeight, type Paper, type Structure } from '../../pdf/Paper'
import { listLabel } from '../listLabel'
import type { Block, ListItem } from '../officeDocument'
import { leadOfRich, type Rich, drawRich } from './drawRich'
import { BODY, LEADING, STEP } from './looks'
import { richLines } from './richLines'

type List = Extract<Block, { type: 'list' }>
/** Draws the blocks inside an item; given by the caller, who knows all kinds of blocks. */
type DrawInside = (blocks: readonly Block[], parent: Structure, indent: number, depth: number) => void

/** A list with its labels hanging at the left; items may hold further lists and paragraphs. */
export function drawList(paper: Paper, list: List, parent: Structure, indent: number, depth: number, inside: DrawInside): void {
  const structure = paper.branch('L', parent)
  const room = labelRoom(paper, list, depth)
  list.items.forEach((item, index) => {
    drawItem(paper, { item, label: listLabel(list, item, index, depth) }, structure, { indent, room, depth }, inside)
  })
}

/** Room the list needs to begin: its first item's first lines. */
export function leadOfList(paper: Paper, list: List, indent: number, depth: number): number {
  const first = list.items[0]
  return first ? leadOfRich(richOf(paper, first, indent + labelRoom(paper, list, depth))) : 0
}

function drawItem(
  paper: Paper,
  { item, label }: { item: ListItem; label: string },
  parent: Structure,
  { indent, room, depth }: { indent: number; room: number; depth: number },
  inside: DrawInside,
): void {
  const structure = paper.branch('LI', parent)
  const rich = richOf(paper, item, indent + room)
  paper.keep(leadOfRich(rich))
  const baseline = paper.y + (LEADING - lineHeight(BODY)) / 2 + ascent(BODY)
  if (label !== '') paper.tagged(structure, 'Lbl', () => paper.line(label, paper.left + indent, baseline, BODY))
  const body = paper.branch('LBody', structure)
  if (item.runs.length > 0) drawRich(paper, rich, body)
  if (item.children) inside(item.children, body, indent + room, depth + 1)
}

function richOf(paper: Paper, { runs }: ListItem, indent: number): Rich {
  const width = paper.width - indent
  return {
    runs,
    lines: runs.length > 0 ? richLines(paper, runs, width, BODY) : [],
    x: paper.left + indent,
    width,
    style: BODY,
    leading: LEADING,
  }
}

const labelRoom = (paper: Paper, list: List, depth: number): number =>
  Math.max(STEP * 0.8, ...list.items.map((item, index) => paper.measure(listLabel(list, item, index, depth), BODY) + 5))
