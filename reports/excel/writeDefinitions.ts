import type { Workbook } from 'exceljs'
import { reportWords } from '@/glossary/reportWords'
import type { Report } from '../section'
import { setUpPage } from './pageSetup'
import { FIRST_ROW, HEAD_ROW, TITLE_ROW } from './sheetLayout'
import { font, GRID, HEAD_FILL, wrappedHeight } from './styles'

const WIDTHS = { term: 34, text: 96 }

/** The definitions on a sheet of their own, every row as high as its text. */
export function writeDefinitions(book: Workbook, definitions: Report['definitions'], running: string): void {
  const sheet = book.addWorksheet(reportWords.definitionsSheet, {
    views: [{ state: 'frozen', ySplit: HEAD_ROW, showGridLines: false }],
  })
  sheet.columns = [{ width: WIDTHS.term }, { width: WIDTHS.text }]
  const title = sheet.getCell(TITLE_ROW, 1)
  title.value = reportWords.definitions
  title.font = font(14, true)
  sheet.getRow(TITLE_ROW).height = 26
  const rows = [[reportWords.term, reportWords.meaning], ...definitions.map(({ term, text }) => [term, text])]
  rows.forEach((texts, index) => {
    texts.forEach((text, at) => {
      const cell = sheet.getCell(HEAD_ROW + index, at + 1)
      cell.value = text
      cell.numFmt = '@'
      cell.font = font(11, index === 0)
      cell.border = GRID
      cell.alignment = { vertical: 'middle', wrapText: true, horizontal: index === 0 ? 'center' : 'left' }
      if (index === 0) cell.fill = HEAD_FILL
    })
    sheet.getRow(HEAD_ROW + index).height =
      6 + Math.max(wrappedHeight(texts[0] ?? '', WIDTHS.term), wrappedHeight(texts[1] ?? '', WIDTHS.text))
  })
  setUpPage(sheet, running, { columns: 'B', lastRow: FIRST_ROW + definitions.length - 1, repeated: `${TITLE_ROW}:${HEAD_ROW}` })
}
