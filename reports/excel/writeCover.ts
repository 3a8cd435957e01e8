import type { Workbook, Worksheet } from 'exceljs'
import { reportWords } from '@/glossary/reportWords'
import type { Report } from '../section'
import { setUpPage } from './pageSetup'
import { font, wrappedHeight } from './styles'

const WIDTHS = [16, 62, 16, 40]
const SPAN = 130

/** The form's head, statement and 記, as on the PDF's first page; the figures stand on the sheets that follow. */
export function writeCover(book: Workbook, report: Report, running: string): Worksheet {
  const sheet = book.addWorksheet(reportWords.cover, { views: [{ showGridLines: false }] })
  sheet.columns = WIDTHS.map((width) => ({ width }))
  let row = 1
  const put = (column: number, text: string, size = 11, bold = false, horizontal: 'left' | 'center' | 'right' = 'left', at = row) => {
    const cell = sheet.getCell(at, column)
    cell.value = text
    cell.numFmt = '@'
    cell.font = font(size, bold)
    cell.alignment = { horizontal, vertical: 'top' }
    return cell
  }
  put(1, report.form, 10)
  put(4, report.date, 11, false, 'right')
  put(4, report.edition, 11, false, 'right', ++row)
  put(1, report.addressee, 12, false, 'left', row)
  row += 1
  for (const { label, value } of report.author) {
    put(3, label, 10, false, 'left', ++row)
    wrapped(put(4, value, 11, false, 'left', row), value, WIDTHS[3] ?? 40)
  }
  row += 2
  put(2, report.mark ? `${report.title}　【${report.mark}】` : report.title, 16, true, 'center')
  row += 1
  for (const sentence of report.statement) put(1, sentence, 11, false, 'left', ++row)
  row += 2
  put(2, reportWords.record, 11, false, 'center')
  report.facts.forEach(({ label, value }, index) => {
    put(1, `${index + 1}　${label}`, 11, false, 'left', ++row)
    put(2, value, 11, false, 'left', row)
  })
  row += 2
  put(1, reportWords.summary, 11, true)
  for (const sentence of report.summary) put(1, `　${sentence}`, 11, false, 'left', ++row)
  put(4, reportWords.end, 11, false, 'right', ++row)
  setUpPage(sheet, running, { columns: 'D', lastRow: row })
  return sheet

  function wrapped(cell: ReturnType<typeof put>, text: string, width: number): void {
    cell.alignment = { ...cell.alignment, wrapText: true }
    cell.worksheet.getRow(Number(cell.row)).height = wrappedHeight(text, width)
  }
}

export { SPAN }
