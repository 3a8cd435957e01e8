import { palette } from '../chart/palette'
import type { Confirmation } from '../section'
import { ascent, lineHeight, type Paper, type Structure, type Style } from './Paper'

const TITLE: Style = { size: 9.5, weight: 'bold' }
const HEAD: Style = { size: 8.5 }
/** Room for a stamp or a signature; a stamp still fits into the lowest cell. */
const CELL = { least: 68, most: 130, height: 54, lowest: 36 }
const HEAD_HEIGHT = 18
const ABOVE = 14
const FRAME = lineHeight(TITLE) + 3 + HEAD_HEIGHT

export const confirmationHeight = (): number => ABOVE + FRAME + CELL.height
/** Room that it needs at least, without air above it. */
export const lowestConfirmation = (): number => FRAME + CELL.lowest

type Place = { side: 'left' | 'right'; air: number; height: number }
const USUAL: Place = { side: 'right', air: ABOVE, height: CELL.height }

/** The box of empty cells that the office stamps or signs; kept on one page, lower where only a low one has room. */
export function drawConfirmation(paper: Paper, confirmation: Confirmation, parent: Structure): void {
  const height = Math.min(CELL.height, paper.remaining - ABOVE - FRAME)
  if (height >= CELL.lowest) drawAt(paper, confirmation, parent, { ...USUAL, height })
  else {
    paper.keep(confirmationHeight())
    drawAt(paper, confirmation, parent, USUAL)
  }
}

/** The same at the left from the cursor on, in the room that the page has left. */
export const drawConfirmationAtLeft = (paper: Paper, confirmation: Confirmation, parent: Structure): void =>
  drawAt(paper, confirmation, parent, { side: 'left', air: 0, height: Math.min(CELL.height, paper.remaining - FRAME) })

function drawAt(paper: Paper, { cells, title }: Confirmation, parent: Structure, { air, height, side }: Place): void {
  if (cells.length === 0) return
  paper.y += air
  const width = Math.min(CELL.most, Math.max(CELL.least, (paper.width * 0.62) / cells.length), paper.width / cells.length)
  const x = side === 'left' ? paper.left : paper.left + paper.width - width * cells.length
  const structure = paper.branch('Sect', parent)
  paper.tagged(structure, 'P', () => paper.line(title, x, paper.y + ascent(TITLE), TITLE))
  paper.y += lineHeight(TITLE) + 3
  frame(paper, { x, width, height, count: cells.length })
  const table = paper.branch('Table', structure)
  const head = paper.branch('TR', table)
  cells.forEach((cell, index) => {
    const top = paper.y + (HEAD_HEIGHT - lineHeight(HEAD)) / 2
    paper.tagged(head, 'TH', () => paper.block(cell, x + index * width, top, width, HEAD, 'center'), { scope: 'Column' })
  })
  const row = paper.branch('TR', table)
  for (const _ of cells) paper.tagged(row, 'TD', () => undefined)
  paper.y += HEAD_HEIGHT + height
}

function frame(paper: Paper, { count, height, width, x }: { x: number; width: number; height: number; count: number }): void {
  paper.artifact(() => {
    const { document } = paper
    document.rect(x, paper.y, width * count, HEAD_HEIGHT).fill(palette.head)
    document.lineWidth(0.6).strokeColor(palette.line)
    for (let index = 0; index < count; index += 1)
      document
        .rect(x + index * width, paper.y, width, HEAD_HEIGHT)
        .rect(x + index * width, paper.y + HEAD_HEIGHT, width, height)
        .stroke()
  })
}
