import ExcelJS from 'exceljs'
import { readPdf } from './readPdf'

export type Cell = string | number | null
/** A table as a reader sees it: under its heading (PDF) or on its sheet (Excel), the head among its rows. */
export type Grid = { name: string; rows: Cell[][] }

/** Numbers as they are printed: 1,000, ▲11, +3, 36.9%, and — for none. Everything else is a text, without the places where its lines end. */
export function readNumber(text: string): Cell {
  if (text === '—' || text === '') return null
  const [, sign, digits, percent] = /^([▲+]?)(\d[\d,]*(?:\.\d+)?)(%?)$/.exec(text) ?? []
  if (digits === undefined) return text.replaceAll('\n', '').replaceAll('　', ' ')
  const number = (Number(digits.replaceAll(',', '')) / (percent ? 100 : 1)) * (sign === '▲' ? -1 : 1)
  return percent ? Math.round(number * 1000) / 1000 : number
}

/** The tables of a tagged PDF with their numbers read back. */
export async function gridsOfPdf(bytes: Buffer): Promise<Grid[]> {
  const { tables } = await readPdf(bytes)
  return tables.map(({ heading, rows }) => ({ name: heading, rows: rows.map((row) => row.map(({ text }) => readNumber(text))) }))
}

export async function readWorkbook(bytes: Buffer): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(bytes as unknown as Parameters<typeof book.xlsx.load>[0])
  return book
}

/** The sheets of a workbook as a spreadsheet shows them: of a formula what it comes to. */
export async function gridsOfWorkbook(bytes: Buffer): Promise<Grid[]> {
  const { worksheets } = await readWorkbook(bytes)
  return worksheets.map((sheet) => ({
    name: sheet.name,
    rows: Array.from({ length: sheet.rowCount }, (_, row) =>
      Array.from({ length: sheet.columnCount }, (__, column) => valueOf(sheet.getCell(row + 1, column + 1))),
    ),
  }))
}

function valueOf(cell: ExcelJS.Cell): Cell {
  const value = cell.formula ? cell.result : cell.value
  if (typeof value === 'string') return readNumber(value)
  if (typeof value !== 'number') return null
  // As it is printed: to a tenth of a percent.
  return cell.numFmt?.includes('%') ? Math.round(value * 1000) / 1000 : value
}

/** The tables that have all of these columns, each as its rows by their first cell: column → value. */
export function tablesWith(grids: readonly Grid[], columns: readonly string[]): Record<string, Record<string, Cell>>[] {
  return grids.flatMap(({ rows }) => {
    const head = rows.findIndex((row) => columns.every((column) => row.includes(column)))
    if (head < 0) return []
    const places = columns.map((column) => rows[head]?.indexOf(column) ?? -1)
    const body = rows.slice(head + 1).filter(([label]) => typeof label === 'string' && label !== '')
    const entries = body.map((row) => [
      String(row[0]),
      Object.fromEntries(columns.map((column, index) => [column, row[places[index] ?? -1] ?? null])),
    ])
    return [Object.fromEntries(entries)]
  })
}
