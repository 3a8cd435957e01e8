import type { Cell as SheetCell, Workbook, Worksheet } from 'exceljs'
import { unitNote } from '@/glossary/reportWords'
import type { Cell, Kind, Row, Section } from '../section'
import { isNumeric, written } from '../written'
import { columnLetter } from './address'
import { formulaOf, totalFormulaOf } from './formulaOf'
import { setUpPage } from './pageSetup'
import {
  chartCorners,
  columnWidth,
  fitsPage,
  HEAD_ROW,
  noteLines,
  noteRow,
  printedArea,
  rowNumber,
  TITLE_ROW,
  TITLE_SIZE,
  totalRow,
  UNIT_ROW,
} from './sheetLayout'
import { alignmentOf, font, GRID, HEAD_FILL, NUMBER_FORMATS, wrappedHeight } from './styles'

const HEIGHT = { title: 26, head: 33, row: 21 }

/** One section on a sheet of its own: title, unit, headings, rows, total, notes, and room for its chart. `sheets`: all that its formulas may name. */
export function writeSection(
  book: Workbook,
  section: Section,
  heading: string,
  running: string,
  sheets: readonly Section[] = [section],
): Worksheet {
  const sheet = book.addWorksheet(section.shortTitle, {
    views: [{ state: 'frozen', xSplit: 1, ySplit: HEAD_ROW, showGridLines: false }],
  })
  sheet.columns = section.columns.map((column) => ({ width: columnWidth(section, column) }))
  writeTitles(sheet, section, heading)
  section.rows.forEach((row, index) => {
    writeRow(sheet, section, row, index, sheets)
  })
  if (section.total) writeTotal(sheet, section, section.total)
  noteLines(section).forEach((note, index) => {
    writeNote(sheet.getCell(noteRow(section) + index, 1), note)
  })
  if (section.chart?.form === 'columns' && !fitsPage(section)) sheet.getRow(chartCorners(section).from.row).addPageBreak()
  const printed = printedArea(section, heading)
  setUpPage(sheet, running, {
    columns: columnLetter(printed.column),
    lastRow: printed.row,
    onePage: fitsPage(section),
    repeated: `${TITLE_ROW}:${HEAD_ROW}`,
  })
  return sheet
}

function writeTitles(sheet: Worksheet, section: Section, heading: string): void {
  const title = sheet.getCell(TITLE_ROW, 1)
  title.value = heading
  title.font = font(TITLE_SIZE, true)
  sheet.getRow(TITLE_ROW).height = HEIGHT.title
  const unit = sheet.getCell(UNIT_ROW, section.columns.length)
  unit.value = section.unit === '' ? '' : unitNote(section.unit)
  unit.font = font(10)
  unit.alignment = { horizontal: 'right' }
  section.columns.forEach(({ label }, index) => {
    writeHead(sheet.getCell(HEAD_ROW, index + 1), label)
  })
  sheet.getRow(HEAD_ROW).height = HEIGHT.head
}

function writeRow(sheet: Worksheet, section: Section, row: Row, index: number, sheets: readonly Section[]): void {
  sheet.getRow(rowNumber(index)).height = rowHeight(section, row)
  section.columns.forEach((column, at) => {
    const cell = sheet.getCell(rowNumber(index), at + 1)
    cell.value = valueOf(column.kind, row.cells[column.key] ?? null, formulaOf(section, index, column, sheets))
    dress(cell, column.kind, row.tone === 'strong')
    if (at === 0 && row.tone === 'part') cell.alignment = { ...cell.alignment, indent: 2 }
  })
}

/** As high as the text of the row that takes most lines in its column. */
const rowHeight = (section: Section, { cells }: Row): number =>
  Math.max(
    HEIGHT.row,
    ...section.columns
      .filter(({ kind }) => !isNumeric(kind))
      .map((column) => 6 + wrappedHeight(written(column.kind, cells[column.key] ?? null), columnWidth(section, column) - 2)),
  )

function writeTotal(sheet: Worksheet, section: Section, total: Row['cells']): void {
  sheet.getRow(totalRow(section)).height = HEIGHT.row
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

function writeHead(cell: SheetCell, label: string): void {
  cell.value = label
  cell.numFmt = '@'
  cell.font = font(10.5, true)
  cell.border = GRID
  cell.fill = HEAD_FILL
  cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true }
}

function writeNote(cell: SheetCell, note: string): void {
  cell.value = note
  cell.numFmt = '@'
  cell.font = font(10)
  cell.alignment = { vertical: 'middle' }
}
