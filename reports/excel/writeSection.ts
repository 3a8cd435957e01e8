import type { Cell as SheetCell, Workbook, Worksheet } from 'exceljs'
import { unitNote } from '@/glossary/reportWords'
import type { Cell, Column, Kind, Row, Section } from '../section'
import { isNumeric, written } from '../written'
import { columnLetter } from './address'
import { formulaOf, totalFormulaOf } from './formulaOf'
import { setUpPage } from './pageSetup'
import { HEAD_ROW, rowNumber, TITLE_ROW, totalRow, UNIT_ROW } from './sheetLayout'
import { alignmentOf, font, GRID, HEAD_FILL, NUMBER_FORMATS, units, wrappedHeight } from './styles'

/** Rows that a chart takes on a sheet, and the widest a table may make it. */
export const CHART_ROWS = 18
const ROW_HEIGHT = 21
const WIDTH = { numeric: 13, least: 12, most: 60 }
/** A landscape A4 sheet at full size holds about this many units. */
const PAGE_UNITS = 118

/** One section on a sheet of its own: title, unit, headings, rows, total, notes, and room for its chart. */
export function writeSection(book: Workbook, section: Section, heading: string, running: string): Worksheet {
  const sheet = book.addWorksheet(section.shortTitle, { views: [{ state: 'frozen', xSplit: 1, ySplit: HEAD_ROW, showGridLines: false }] })
  sheet.columns = section.columns.map((column) => ({ width: widthOf(section, column) }))
  titles(sheet, section, heading)
  section.columns.forEach(({ label }, index) => { headCell(sheet.getCell(HEAD_ROW, index + 1), label) })
  sheet.getRow(HEAD_ROW).height = 24
  section.rows.forEach((row, index) => { writeRow(sheet, section, row, index) })
  if (section.total) writeTotal(sheet, section, section.total)
  const last = notes(sheet, section)
  setUpPage(sheet, running, { columns: columnLetter(section.columns.length), lastRow: last + (section.chart ? CHART_ROWS + 1 : 0), repeated: `${TITLE_ROW}:${HEAD_ROW}` })
  return sheet
}

/** The first row under table and notes: where a chart may begin. */
export const chartRow = (section: Section): number => (section.total ? totalRow(section) : rowNumber(section.rows.length - 1)) + section.notes.length + 2

function titles(sheet: Worksheet, section: Section, heading: string): void {
  const title = sheet.getCell(TITLE_ROW, 1)
  title.value = heading
  title.font = font(14, true)
  sheet.getRow(TITLE_ROW).height = 26
  const unit = sheet.getCell(UNIT_ROW, section.columns.length)
  unit.value = unitNote(section.unit)
  unit.font = font(10)
  unit.alignment = { horizontal: 'right' }
}

function writeRow(sheet: Worksheet, section: Section, row: Row, index: number): void {
  sheet.getRow(rowNumber(index)).height = ROW_HEIGHT
  section.columns.forEach((column, at) => {
    const cell = sheet.getCell(rowNumber(index), at + 1)
    const value = row.cells[column.key] ?? null
    cell.value = valueOf(column.kind, value, formulaOf(section, index, column))
    dress(cell, column.kind, row.tone === 'strong')
    if (at === 0 && row.tone === 'part') cell.alignment = { ...cell.alignment, indent: 1 }
  })
}

function writeTotal(sheet: Worksheet, section: Section, total: Row['cells']): void {
  sheet.getRow(totalRow(section)).height = ROW_HEIGHT
  section.columns.forEach((column, at) => {
    const cell = sheet.getCell(totalRow(section), at + 1)
    cell.value = valueOf(column.kind, total[column.key] ?? null, totalFormulaOf(section, column))
    dress(cell, column.kind, true)
    cell.fill = HEAD_FILL
  })
}

/** Numbers are numbers; words are shared strings, so that a text beginning with = + - @ stays a text. */
const valueOf = (kind: Kind, value: Cell, formula: string | null) => {
  if (typeof value !== 'number') return written(kind, value)
  return formula ? { formula, result: value } : value
}

function dress(cell: SheetCell, kind: Kind, bold: boolean): void {
  cell.numFmt = typeof cell.value === 'string' ? '@' : NUMBER_FORMATS[kind]
  cell.font = font(11, bold)
  cell.border = GRID
  cell.alignment = alignmentOf(kind)
}

function headCell(cell: SheetCell, label: string): void {
  cell.value = label
  cell.numFmt = '@'
  cell.font = font(10.5, true)
  cell.border = GRID
  cell.fill = HEAD_FILL
  cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true }
}

/** Writes the notes below the table; returns the last row used. */
function notes(sheet: Worksheet, section: Section): number {
  const first = section.total ? totalRow(section) + 1 : rowNumber(section.rows.length)
  section.notes.forEach((note, index) => {
    const cell = sheet.getCell(first + index, 1)
    cell.value = note
    cell.font = font(10)
    cell.alignment = { vertical: 'middle' }
  })
  return first + section.notes.length - 1
}

function widthOf(section: Section, { key, label, kind }: Column): number {
  if (isNumeric(kind)) return Math.max(WIDTH.numeric, units(label) + 2)
  const longest = Math.max(units(label), ...section.rows.map(({ cells }) => units(written(kind, cells[key] ?? null) ?? '')))
  return Math.min(WIDTH.most, Math.max(WIDTH.least, longest + 4))
}

export { PAGE_UNITS, wrappedHeight }
