import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import ExcelJS from 'exceljs'
import { font, GRID, HEAD_FILL, units } from '../excel/styles'
import { daySerial, type RecordColumn, type RecordRow, type RecordTable, tokyoSerial } from './table'

const FORMATS: Record<RecordColumn['kind'], string> = {
  text: '@',
  number: '#,##0',
  day: 'yyyy/mm/dd',
  instant: 'yyyy/mm/dd hh:mm',
}
const WIDTHS: Record<RecordColumn['kind'], number> = { text: 28, number: 12, day: 14, instant: 18 }
const WIDEST = 48

/**
 * A table as a workbook of one data sheet: a header that stays in sight, a filter above every column, no merged cells, texts
 * as texts and days as days. Rows are written as they come, so that a long table does not have to fit into memory.
 */
export async function recordsWorkbook(
  { batches, columns, title }: RecordTable,
  { createdAt, creator, sheetName }: { createdAt: Date; creator: string; sheetName: string },
): Promise<{ bytes: Buffer; rows: number }> {
  const out = new PassThrough()
  const bytes = buffer(out)
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true, useSharedStrings: true })
  book.creator = creator
  book.created = createdAt
  book.modified = createdAt
  book.title = title
  const sheet = book.addWorksheet(sheetName, {
    views: [{ state: 'frozen', ySplit: 1, xSplit: 1 }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '1:1' },
    headerFooter: { oddFooter: '&C&P / &N' },
  })
  sheet.columns = columns.map(({ key, kind, label }) => ({
    key,
    width: Math.min(WIDEST, Math.max(WIDTHS[kind], units(label) + 4)),
  }))
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } }
  const head = sheet.addRow(columns.map(({ label }) => label))
  head.eachCell((cell) => {
    Object.assign(cell, {
      font: font(11, true),
      fill: HEAD_FILL,
      border: GRID,
      alignment: { vertical: 'middle', wrapText: true },
    })
  })
  head.commit()
  let rows = 0
  for await (const batch of batches) {
    for (const row of batch) writeRow(sheet, columns, row)
    rows += batch.length
  }
  await sheet.commit()
  await book.commit()
  return { bytes: await bytes, rows }
}

function writeRow(sheet: ExcelJS.Worksheet, columns: readonly RecordColumn[], row: RecordRow): void {
  const written = sheet.addRow(columns.map((column) => sheetValue(column, row)))
  columns.forEach(({ kind }, index) => {
    const cell = written.getCell(index + 1)
    cell.numFmt = FORMATS[kind]
    cell.font = font()
    cell.alignment = { vertical: 'top', wrapText: kind === 'text' }
  })
  written.commit()
}

function sheetValue({ key, kind }: RecordColumn, row: RecordRow): string | number | Date | null {
  const value = row[key] ?? null
  if (typeof value !== 'string') return value
  if (kind === 'day') return daySerial(value)
  return kind === 'instant' ? tokyoSerial(value) : value
}
