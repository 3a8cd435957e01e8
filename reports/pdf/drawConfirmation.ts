import { palette } from '../chart/palette'
import { ascent, lineHeight, type Paper, type Structure, type Style } from './Paper'
import type { Confirmation } from '../section'

const TITLE: Style = { size: 9.5, weight: 'bold' }
const HEAD: Style = { size: 8.5 }
/** Room for a stamp or a signature. */
const CELL = { least: 68, most: 130, height: 54 }
const HEAD_HEIGHT = 18
const ABOVE = 14

export const confirmationHeight = (): number => ABOVE + lineHeight(TITLE) + 3 + HEAD_HEIGHT + CELL.height

/** The box of empty cells at the right that the office stamps or signs; kept on one page. */
export function drawConfirmation(paper: Paper, { cells, title }: Confirmation, parent: Structure): void {
  if (cells.length === 0) return
  paper.keep(confirmationHeight())
  paper.y += ABOVE
  const width = Math.min(CELL.most, Math.max(CELL.least, (paper.width * 0.62) / cells.length), paper.width / cells.length)
  const x = paper.left + paper.width - width * cells.length
  const structure = paper.branch('Sect', parent)
  paper.tagged(structure, 'P', () => paper.line(title, x, paper.y + ascent(TITLE), TITLE))
  paper.y += lineHeight(TITLE) + 3
  frame(paper, x, width, cells.length)
  const table = paper.branch('Table', structure)
  const head = paper.branch('TR', table)
  cells.forEach((cell, index) => {
    const top = paper.y + (HEAD_HEIGHT - lineHeight(HEAD)) / 2
    paper.tagged(head, 'TH', () => paper.block(cell, x + index * width, top, width, HEAD, 'center'), { scope: 'Column' })
  })
  const row = paper.branch('TR', table)
  for (const _ of cells) paper.tagged(row, 'TD', () => undefined)
  paper.y += HEAD_HEIGHT + CELL.height
}

function frame(paper: Paper, x: number, width: number, count: number): void {
  paper.artifact(() => {
    const { document } = paper
    document.rect(x, paper.y, width * count, HEAD_HEIGHT).fill(palette.head)
    document.lineWidth(0.6).strokeColor(palette.line)
    for (let index = 0; index < count; index += 1)
      document
        .rect(x + index * width, paper.y, width, HEAD_HEIGHT)
        .rect(x + index * width, paper.y + HEAD_HEIGHT, width, CELL.height)
        .stroke()
  })
}
