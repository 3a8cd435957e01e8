import type { GridCell } from './officeDocument'

/** A cell with the place it takes: row and column from 0, and over how many of each it reaches. */
export type PlacedCell = { cell: GridCell; row: number; column: number; rows: number; columns: number }
export type PlacedGrid = { cells: readonly PlacedCell[]; rows: number; columns: number; headRows: number }

/** Where the cells of a grid stand, as a browser would lay out the same table; places nobody fills are empty cells. */
export function gridPlaces(rows: readonly (readonly GridCell[])[]): PlacedGrid {
  const taken = new Set<string>()
  const cells: PlacedCell[] = []
  const place = (cell: GridCell, row: number, column: number) => {
    const columns = Math.max(1, cell.columns ?? 1)
    const reach = Math.max(1, Math.min(cell.rows ?? 1, rows.length - row))
    for (let y = row; y < row + reach; y += 1) for (let x = column; x < column + columns; x += 1) taken.add(`${y} ${x}`)
    cells.push({ cell, row, column, rows: reach, columns })
  }
  rows.forEach((row, y) => {
    let x = 0
    for (const cell of row) {
      while (taken.has(`${y} ${x}`)) x += 1
      place(cell, y, x)
      x += Math.max(1, cell.columns ?? 1)
    }
  })
  const columns = Math.max(0, ...cells.map((each) => each.column + each.columns))
  for (let y = 0; y < rows.length; y += 1)
    for (let x = 0; x < columns; x += 1) if (!taken.has(`${y} ${x}`)) place({ runs: [] }, y, x)
  cells.sort((a, b) => a.row - b.row || a.column - b.column)
  return { cells, rows: rows.length, columns, headRows: headRowsOf(cells, rows.length) }
}

/** The rows at the top that hold headings only, and that no cell of theirs reaches beyond; a table is never all head. */
function headRowsOf(cells: readonly PlacedCell[], rows: number): number {
  let head = 0
  while (head < rows && cells.filter(({ row }) => row === head).every(({ cell }) => cell.heading)) head += 1
  while (head > 0 && cells.some((each) => each.row < head && each.row + each.rows > head)) head -= 1
  return head === rows ? 0 : head
}
