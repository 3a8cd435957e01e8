import { brokenLines } from '../lineBreaks'
import type { Column, Section } from '../section'
import { isNumeric, written } from '../written'
import { units } from './styles'

/** Title, then the unit, then the headings; all three are repeated on each printed page. */
export const TITLE_ROW = 1
export const UNIT_ROW = 2
export const HEAD_ROW = 3
export const FIRST_ROW = 4
export const TITLE_SIZE = 14
const BODY_SIZE = 11

/** A landscape A4 sheet holds about this many units of text before it is scaled down. */
export const PAGE_UNITS = 118
const WIDTH = { numeric: 11, least: 12, most: 44, spare: 9, air: 3 }
/** Rows and columns that a chart below its table, or beside it, takes on the sheet. */
const BELOW = { rows: 17 }
const BESIDE = { rows: 15, columns: 8 }

export const rowNumber = (index: number): number => FIRST_ROW + index
export const lastRow = ({ rows }: Pick<Section, 'rows'>): number => FIRST_ROW + rows.length - 1
export const totalRow = (section: Pick<Section, 'rows'>): number => lastRow(section) + 1

/** The sheet column (from 1) of a section's column. */
export function columnNumber({ columns }: Pick<Section, 'columns'>, key: string): number {
  const index = columns.findIndex((column) => column.key === key)
  if (index < 0) throw new RangeError(`no column ${key}`)
  return index + 1
}

/** Width of a column: numbers alike unless they are long, words as long as their longest, a heading on two lines at most. */
export function columnWidth(section: Section, { key, label, kind }: Column): number {
  if (isNumeric(kind)) {
    const values = [...section.rows.map(({ cells }) => cells[key]), section.total?.[key]]
    return Math.max(WIDTH.numeric, ...values.map((value) => units(written(kind, value ?? null)) + WIDTH.air))
  }
  const longest = Math.max(units(label), ...section.rows.map(({ cells }) => units(written(kind, cells[key] ?? null))))
  return Math.min(WIDTH.most, Math.max(WIDTH.least, longest + 3))
}

/** The notes cut into rows that a page can hold: a long reason must not shrink the whole sheet. */
export const noteLines = ({ notes }: Section): string[] => notes.flatMap((note) => brokenLines(note, PAGE_UNITS, units))

/** The first row of the notes: under the table, and under the chart where that lies beside it. */
export function noteRow(section: Section): number {
  const below = (section.total ? totalRow(section) : lastRow(section)) + 1
  return section.chart?.form === 'bars' ? Math.max(below, UNIT_ROW + BESIDE.rows + 1) : below
}

/** A table so short that it goes on one sheet of paper with its chart; a longer one runs on, its chart begins a page. */
export const fitsPage = ({ rows }: Section): boolean => rows.length <= 20

export type Corners = { from: { column: number; row: number }; to: { column: number; row: number } }

/** Where a section's chart stands, in columns and rows from 0: under table and notes, or to the right of the table. */
export function chartCorners(section: Section): Corners {
  const columns = section.columns.length
  if (section.chart?.form === 'bars') {
    return {
      from: { column: columns + 1, row: UNIT_ROW },
      to: { column: columns + 1 + BESIDE.columns, row: UNIT_ROW + BESIDE.rows },
    }
  }
  const row = noteRow(section) + noteLines(section).length
  return { from: { column: 0, row }, to: { column: columns, row: row + BELOW.rows } }
}

/** The last column and row that are printed: the table, its chart, and every word of title and notes, which Excel would cut. */
export function printedArea(section: Section, heading: string): { column: number; row: number } {
  const chart = section.chart ? chartCorners(section).to : { column: 0, row: 0 }
  const table = section.columns.reduce((sum, column) => sum + columnWidth(section, column), 0)
  const words = Math.max(units(heading) * (TITLE_SIZE / BODY_SIZE), ...noteLines(section).map(units))
  const spare = Math.max(0, Math.ceil((words - table) / WIDTH.spare))
  return {
    column: Math.max(section.columns.length + spare, chart.column),
    row: Math.max(noteRow(section) + noteLines(section).length - 1, chart.row),
  }
}
