import { total } from '../../pdf/columnWidths'
import type { Paper, Style } from '../../pdf/Paper'
import { pieces } from '../../lineBreaks'
import { gridPlaces, type PlacedCell, type PlacedGrid } from '../gridPlaces'
import type { GridCell } from '../officeDocument'
import { type RichLine, richLines, styleOf } from './richLines'

export const PAD = { x: 4, y: 3.5 }
/** Tried in turn until no word has to be cut. */
const SIZES = [9.5, 9, 8.5, 8, 7.5, 7]
const LEADING = 1.5

export type LaidCell = PlacedCell & { x: number; width: number; lines: readonly RichLine[]; style: Style }
export type LaidGrid = Omit<PlacedGrid, 'cells'> & {
  cells: readonly LaidCell[]
  x: number
  width: number
  leading: number
  /** Height of each row. */
  heights: readonly number[]
}

/** A grid laid out for a width, every text with its room; `widths` where the columns are given. */
export function laidGrid(
  paper: Paper,
  rows: readonly (readonly GridCell[])[],
  x: number,
  width: number,
  widths?: readonly number[],
): LaidGrid {
  const grid = gridPlaces(rows)
  const size = SIZES.find((each) => total(needsOf(paper, grid, each).map(({ least }) => least)) <= width) ?? SIZES.at(-1) ?? 7
  return laidAt(paper, grid, x, widths ?? shared(needsOf(paper, grid, size), width), widths ? (SIZES[0] ?? size) : size)
}

function laidAt(paper: Paper, grid: PlacedGrid, x: number, widths: readonly number[], size: number): LaidGrid {
  const cells = grid.cells.map((placed): LaidCell => {
    const width = total(widths.slice(placed.column, placed.column + placed.columns))
    const style = cellStyle(placed, size)
    const lines = placed.cell.runs.length > 0 ? richLines(paper, placed.cell.runs, width - 2 * PAD.x, style) : []
    return { ...placed, x: x + total(widths.slice(0, placed.column)), width, lines, style }
  })
  const leading = size * LEADING
  return { ...grid, cells, x, width: total(widths), leading, heights: heightsOf(cells, grid.rows, leading) }
}

const cellStyle = ({ cell }: PlacedCell, size: number): Style => (cell.heading ? { size, weight: 'bold' } : { size })

/** Each row as high as its highest cell; a cell over several rows makes the last of them higher where it must. */
function heightsOf(cells: readonly LaidCell[], rows: number, leading: number): number[] {
  const heights = Array.from({ length: rows }, () => leading + 2 * PAD.y)
  const need = ({ lines }: LaidCell) => Math.max(1, lines.length) * leading + 2 * PAD.y
  for (const cell of cells) if (cell.rows === 1) heights[cell.row] = Math.max(heights[cell.row] ?? 0, need(cell))
  for (const cell of cells) {
    const last = cell.row + cell.rows - 1
    if (cell.rows > 1) heights[last] = (heights[last] ?? 0) + Math.max(0, need(cell) - total(heights.slice(cell.row, last + 1)))
  }
  return heights
}

type Need = { least: number; wish: number }

/** What each column takes: its longest word, and its longest line; cells over several columns share what is left. */
function needsOf(paper: Paper, { cells, columns }: PlacedGrid, size: number): Need[] {
  return Array.from({ length: columns }, (_, column) => {
    const own = cells.filter((each) => each.columns === 1 && each.column === column)
    return {
      least: 2 * PAD.x + Math.max(2 * size, ...own.map((each) => longestWord(paper, each, size))),
      wish: 2 * PAD.x + Math.max(2 * size, ...own.map((each) => longestLine(paper, each, size))),
    }
  })
}

const longestWord = (paper: Paper, placed: PlacedCell, size: number): number =>
  Math.max(
    0,
    ...placed.cell.runs.flatMap((run) =>
      run.text
        .split('\n')
        .flatMap((line) =>
          pieces(line).map((piece) => Math.min(paper.measure(piece.trimEnd(), styleOf(run, cellStyle(placed, size))), size * 12)),
        ),
    ),
  )

/** A line longer than this wishes for no more: words can be broken. */
const ENOUGH = 40

const longestLine = (paper: Paper, placed: PlacedCell, size: number): number => {
  const style = cellStyle(placed, size)
  const lines = placed.cell.runs
    .map(({ text }) => text)
    .join('')
    .split('\n')
  return (
    Math.min(size * ENOUGH, Math.max(0, ...lines.map((line) => paper.measure(line, style)))) * (placed.cell.heading ? 1 : 1.02)
  )
}

/** The width shared out: narrow columns get what they wish for, the broad ones share what is left; none gets less than it must. */
function shared(needs: readonly Need[], width: number): number[] {
  const least = total(needs.map((each) => each.least))
  if (least >= width) return needs.map((each) => (each.least / least) * width)
  const wishes = needs.map((each) => Math.max(each.wish, each.least))
  if (total(wishes) <= width) return wishes.map((wish) => (wish / total(wishes)) * width)
  const widths = needs.map((each) => each.least)
  let rest = width - least
  const order = wishes.map((wish, index) => ({ index, lack: wish - (widths[index] ?? 0) })).sort((a, b) => a.lack - b.lack)
  order.forEach(({ index, lack }, at) => {
    const given = Math.min(lack, rest / (order.length - at))
    widths[index] = (widths[index] ?? 0) + given
    rest -= given
  })
  return widths
}
