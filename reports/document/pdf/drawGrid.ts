import { palette } from '../../chart/palette'
import { total } from '../../pdf/columnWidths'
import type { Paper, Structure } from '../../pdf/Paper'
import { Pen } from './drawRich'
import { type LaidCell, type LaidGrid, PAD } from './gridLayout'

const RULE = 0.6
type Element = { structure: Structure; drawn: number }

/** Room a grid needs to begin: its head and the first rows that belong together. */
export function leadOfGrid(paper: Paper, grid: LaidGrid): number {
  const first = groupsOf(grid).find(([row]) => row >= grid.headRows)
  const head = total(grid.heights.slice(0, grid.headRows))
  const rows = first ? total(grid.heights.slice(first[0], first[1])) : 0
  return head + Math.min(rows, 4 * grid.leading + 2 * PAD.y, paper.whole - head)
}

/** A grid at the cursor: broken between rows, its head repeated, a row higher than a page broken between its lines. */
export function drawGrid(paper: Paper, grid: LaidGrid, parent: Structure): void {
  const structure = paper.branch('Table', parent)
  paper.keep(leadOfGrid(paper, grid))
  const rows = Array.from({ length: grid.rows }, () => paper.branch('TR', structure))
  const elements = new Map(grid.cells.map((cell) => [cell, { structure: elementOf(paper, cell, grid, rows), drawn: 0 }] as const))
  const head = total(grid.heights.slice(0, grid.headRows))
  for (const [from, until] of groupsOf(grid)) {
    const height = total(grid.heights.slice(from, until))
    if (height > paper.remaining + 0.01) {
      const room = paper.whole - (from >= grid.headRows ? head : 0)
      if (height > room) {
        drawSliced(paper, grid, from, until, elements)
        continue
      }
      turnPage(paper, grid, from)
    }
    drawRows(paper, grid, from, until, elements)
  }
}

/** Rows held together by cells that reach over them. */
function groupsOf({ cells, rows }: LaidGrid): [number, number][] {
  const groups: [number, number][] = []
  for (let row = 0; row < rows; ) {
    let until = row + 1
    for (let at = row; at < until; at += 1)
      for (const cell of cells) if (cell.row === at) until = Math.max(until, cell.row + cell.rows)
    groups.push([row, until])
    row = until
  }
  return groups
}

/** A new page with the head repeated for the eye; the structure tree has one table with one head. */
function turnPage(paper: Paper, grid: LaidGrid, from: number): void {
  paper.addPage()
  if (from >= grid.headRows && grid.headRows > 0) drawRows(paper, grid, 0, grid.headRows, null)
}

function drawRows(paper: Paper, grid: LaidGrid, from: number, until: number, elements: Map<LaidCell, Element> | null): void {
  const top = paper.y
  for (const cell of grid.cells) {
    if (cell.row < from || cell.row >= until) continue
    const y = top + total(grid.heights.slice(from, cell.row))
    drawCell(
      paper,
      grid,
      cell,
      y,
      total(grid.heights.slice(cell.row, cell.row + cell.rows)),
      cell.lines,
      elements?.get(cell) ?? null,
    )
  }
  paper.y = top + total(grid.heights.slice(from, until))
}

/**
 * Rows higher than a page: every cell's lines are taken as one row's, page after page. A cell that reaches over several
 * of them begins with the first.
 */
function drawSliced(paper: Paper, grid: LaidGrid, from: number, until: number, elements: Map<LaidCell, Element>): void {
  for (let row = from; row < until; row += 1) {
    const own = grid.cells.filter((cell) => cell.row <= row && row < cell.row + cell.rows)
    const left = () => Math.max(...own.map((cell) => linesIn(cell, row).length - (elements.get(cell)?.drawn ?? 0)), 0)
    let first = true
    while (first || left() > 0) {
      const fit = Math.floor((paper.remaining - 2 * PAD.y + 0.01) / grid.leading)
      if (fit < Math.min(2, left()) && !paper.fresh) {
        turnPage(paper, grid, row)
        continue
      }
      const count = Math.max(1, fit >= left() ? left() : Math.min(fit, left() - 2))
      const height = count * grid.leading + 2 * PAD.y
      for (const cell of own) {
        const element = elements.get(cell)
        const drawn = element?.drawn ?? 0
        const lines = linesIn(cell, row).slice(drawn, drawn + count)
        drawCell(paper, grid, cell, paper.y, height, lines, lines.length > 0 || drawn === 0 ? (element ?? null) : null)
        if (element) element.drawn += lines.length
      }
      paper.y += height
      first = false
    }
  }
}

const linesIn = (cell: LaidCell, row: number): LaidCell['lines'] => (cell.row <= row ? cell.lines : [])

function drawCell(
  paper: Paper,
  grid: LaidGrid,
  cell: LaidCell,
  top: number,
  height: number,
  lines: LaidCell['lines'],
  element: Element | null,
): void {
  paper.artifact(() => {
    if (cell.cell.heading) paper.document.rect(cell.x, top, cell.width, height).fill(palette.head)
    paper.document.lineWidth(RULE).strokeColor(palette.line).rect(cell.x, top, cell.width, height).stroke()
  })
  const slack = cell.cell.heading ? (height - lines.length * grid.leading) / 2 : PAD.y
  const align = cell.cell.align ?? (cell.cell.heading && cell.row < grid.headRows ? 'center' : 'left')
  const rich = {
    runs: cell.cell.runs,
    lines,
    x: cell.x + PAD.x,
    width: cell.width - 2 * PAD.x,
    style: cell.style,
    leading: grid.leading,
    align,
  }
  if (element) return new Pen(paper, rich, element.structure).draw(lines, top + slack)
  paper.artifact(() => {
    lines.forEach((line, index) => {
      paper.block(
        line.segments.map(({ text }) => text).join(''),
        rich.x,
        top + slack + index * grid.leading,
        rich.width + 1,
        cell.style,
        align,
      )
    })
  }, 'Pagination')
}

function elementOf(paper: Paper, cell: LaidCell, grid: LaidGrid, rows: readonly Structure[]): Structure {
  const heading = cell.cell.heading === true
  const scope = cell.row < grid.headRows ? 'Column' : 'Row'
  const options: object = heading ? { scope } : {}
  const element = paper.document.struct(heading ? 'TH' : 'TD', options)
  const { data } = (element as unknown as { dictionary: { data: Record<string, unknown> } }).dictionary
  if (cell.columns > 1 || cell.rows > 1)
    data['A'] = { ...(data['A'] as object | undefined), O: 'Table', ColSpan: cell.columns, RowSpan: cell.rows }
  rows[cell.row]?.add(element)
  return element
}
