import { brokenLines } from '../../lineBreaks'
import { units } from '../../excel/styles'
import { gridPlaces, type PlacedCell, type PlacedGrid } from '../gridPlaces'
import type { GridCell } from '../officeDocument'
import type { FormSheet } from './FormSheet'

const IN_GRID = { grid: true } as const

/** A table somebody wrote, over the sheet's narrow columns; `shares` where the widths are given. */
export function writeGrid(form: FormSheet, rows: readonly (readonly GridCell[])[], shares?: readonly number[]): void {
  const grid = gridPlaces(rows)
  if (grid.rows === 0 || grid.columns === 0) return
  const edges = edgesOf(form, grid, shares)
  const spanOf = ({ column, columns }: PlacedCell) => ({ from: edges[column] ?? 1, to: (edges[column + columns] ?? 2) - 1 })
  const heights = Array.from({ length: grid.rows }, (_, row) =>
    form.spread(
      Math.max(
        1,
        ...grid.cells
          .filter((each) => each.row === row && each.rows === 1)
          .map((each) => form.linesOf(each.cell.runs, spanOf(each), IN_GRID)),
      ),
    ),
  )
  stretch(form, grid, heights, spanOf)
  const starts = [form.row]
  for (const each of heights) starts.push((starts.at(-1) ?? form.row) + each.length)
  heights.flat().forEach((height, index) => {
    form.sheet.getRow(form.row + index).height = height
  })
  for (const each of grid.cells) {
    const first = starts[each.row] ?? form.row
    const last = starts[each.row + each.rows] ?? first + 1
    const { align, heading } = each.cell
    const look = {
      grid: true,
      bold: heading === true,
      fill: heading === true,
      align: align ?? (heading && each.row < grid.headRows ? 'center' : 'left'),
    } as const
    form.put(first, spanOf(each), each.cell.runs, look, last - first)
  }
  form.row = starts.at(-1) ?? form.row
}

/** A cell over several rows makes the last of them higher where its text needs it. */
function stretch(
  form: FormSheet,
  grid: PlacedGrid,
  heights: number[][],
  spanOf: (cell: PlacedCell) => { from: number; to: number },
): void {
  for (const each of grid.cells) {
    if (each.rows === 1) continue
    const need = form.spread(form.linesOf(each.cell.runs, spanOf(each), IN_GRID)).reduce((sum, height) => sum + height, 0)
    const last = heights[each.row + each.rows - 1]
    const given = heights
      .slice(each.row, each.row + each.rows)
      .flat()
      .reduce((sum, height) => sum + height, 0)
    if (!last || need <= given) continue
    const more = (need - given) / last.length
    last.forEach((height, index) => {
      last[index] = Math.min(409, height + more)
    })
  }
}

/** The sheet columns at which the grid's columns begin, and one more where the last one ends. */
function edgesOf(form: FormSheet, grid: PlacedGrid, shares?: readonly number[]): number[] {
  const wishes = shares ?? Array.from({ length: grid.columns }, (_, column) => wishOf(grid, column))
  const spare = form.columns - grid.columns
  const all = wishes.reduce((sum, each) => sum + each, 0)
  let reached = 0
  return [
    1,
    ...wishes.map((wish, index) => {
      reached += wish
      return 2 + index + Math.round((spare * reached) / all)
    }),
  ]
}

const wishOf = ({ cells }: PlacedGrid, column: number): number =>
  Math.max(
    5,
    ...cells
      .filter((each) => each.columns === 1 && each.column === column)
      .flatMap(({ cell }) => cell.runs.flatMap(({ text }) => brokenLines(text, 40, units).map(units))),
  )
