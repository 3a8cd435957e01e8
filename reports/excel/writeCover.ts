import type { Alignment, Workbook, Worksheet } from 'exceljs'
import { reportWords } from '@/glossary/reportWords'
import { brokenLines } from '../lineBreaks'
import type { Line, Report } from '../section'
import { setUpPage } from './pageSetup'
import { PAGE_UNITS } from './sheetLayout'
import { font, GRID, units } from './styles'

/** Labels, what they say, labels of the sender, the sender. */
const WIDTHS = [16, 52, 14, 38] as const
const [LABEL, TEXT, SENDER_LABEL, SENDER] = [1, 2, 3, 4] as const
type Look = { size?: number; bold?: boolean; horizontal?: Alignment['horizontal'] }

/** The form's head, statement and 記, as on the PDF's first page; the figures stand on the sheets that follow. */
export function writeCover(book: Workbook, report: Report, running: string): Worksheet {
  const sheet = book.addWorksheet(reportWords.cover, { views: [{ showGridLines: false }] })
  sheet.columns = WIDTHS.map((width) => ({ width }))
  put(sheet, 1, LABEL, report.form, { size: 10 })
  put(sheet, 1, SENDER, report.date, { horizontal: 'right' })
  put(sheet, 2, LABEL, report.addressee, { size: 12 })
  put(sheet, 2, SENDER, report.edition, { horizontal: 'right' })
  let row = writeLines(sheet, 4, report.author, SENDER_LABEL, SENDER, WIDTHS[3]) + 1
  centred(sheet, row, report.mark ? `${report.title}　【${report.mark}】` : report.title, { size: 16, bold: true })
  row = writeTexts(sheet, row + 2, report.statement) + 1
  centred(sheet, row, reportWords.record)
  row = writeLines(sheet, row + 1, numbered(report.facts), LABEL, TEXT, PAGE_UNITS - WIDTHS[0]) + 1
  put(sheet, row, LABEL, reportWords.summary, { bold: true })
  row = writeTexts(
    sheet,
    row + 1,
    report.summary.map((sentence) => `　${sentence}`),
  )
  put(sheet, row, SENDER, reportWords.end, { horizontal: 'right' })
  row = writeConfirmation(sheet, row, report.confirmation)
  setUpPage(sheet, running, { columns: 'D', lastRow: row, onePage: true })
  return sheet
}

const numbered = (lines: readonly Line[]): Line[] =>
  lines.map(({ label, value }, index) => ({ label: `${index + 1}　${label}`, value }))

/** Labels beside their texts, a long text on several rows; returns the next row. */
function writeLines(sheet: Worksheet, first: number, lines: readonly Line[], label: number, text: number, width: number): number {
  let row = first
  for (const line of lines) {
    put(sheet, row, label, line.label, { size: label === SENDER_LABEL ? 10 : 11 })
    for (const part of brokenLines(line.value, width, units)) {
      put(sheet, row, text, part)
      row += 1
    }
  }
  return row
}

/** The box to be stamped or signed, one label below the other; returns its last row. */
function writeConfirmation(sheet: Worksheet, last: number, confirmation: Report['confirmation']): number {
  if (!confirmation || confirmation.cells.length === 0) return last
  put(sheet, last + 2, SENDER_LABEL, confirmation.title, { bold: true })
  confirmation.cells.forEach((cell, index) => {
    const row = last + 3 + index
    put(sheet, row, SENDER_LABEL, cell, { size: 10 })
    for (const column of [SENDER_LABEL, SENDER]) sheet.getCell(row, column).border = GRID
    sheet.getRow(row).height = 30
  })
  return last + 2 + confirmation.cells.length
}

/** Sentences over the sheet's width; returns the next row. */
function writeTexts(sheet: Worksheet, first: number, texts: readonly string[]): number {
  const lines = texts.flatMap((text) => brokenLines(text, PAGE_UNITS, units))
  lines.forEach((line, index) => {
    put(sheet, first + index, LABEL, line)
  })
  return first + lines.length
}

/** In the middle of the form; its cells are merged, as no data stands beside it. */
function centred(sheet: Worksheet, row: number, text: string, look: Look = {}): void {
  put(sheet, row, LABEL, text, { ...look, horizontal: 'center' })
  sheet.mergeCells(row, LABEL, row, SENDER)
  sheet.getRow(row).height = (look.size ?? 11) * 1.7
}

function put(
  sheet: Worksheet,
  row: number,
  column: number,
  text: string,
  { size = 11, bold = false, horizontal = 'left' }: Look = {},
): void {
  const cell = sheet.getCell(row, column)
  cell.value = text
  cell.numFmt = '@'
  cell.font = font(size, bold)
  cell.alignment = { horizontal, vertical: 'middle' }
}
