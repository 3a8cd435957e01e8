import ExcelJS from 'exceljs'
import type { Report, Section } from '../section'
import { type SheetChart, withCharts } from './addCharts'
import { chartCorners } from './sheetLayout'
import { writeCover } from './writeCover'
import { writeDefinitions } from './writeDefinitions'
import { writeSection } from './writeSection'

/**
 * The report as an Excel workbook: the form, one sheet a table with live formulas and a native chart, the definitions.
 * The same report gives the same bytes.
 */
export async function toWorkbook(report: Report): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  const running = `${report.title}　${report.edition}`
  book.created = new Date(report.createdAt)
  book.modified = book.created
  book.creator = report.creator
  book.lastModifiedBy = report.creator
  book.title = report.title
  writeCover(book, report, running)
  const charts: SheetChart[] = []
  const sheets = sheetsOf(report)
  const sections = sheets.map(({ section }) => section)
  for (const { section, heading } of sheets) {
    const sheet = writeSection(book, section, heading, running, sections)
    if (section.chart) charts.push({ sheet: sheet.id, section, chart: section.chart, ...chartCorners(section) })
  }
  writeDefinitions(book, report.definitions, running)
  return withCharts(new Uint8Array(await book.xlsx.writeBuffer()), charts)
}

const sheetsOf = (report: Report): { section: Section; heading: string }[] => [
  { section: report.overview, heading: report.overview.title },
  ...report.parts.flatMap((part) => part.sections.map((section) => ({ section, heading: `${part.title}　${section.title}` }))),
]
