import type { Alignment, Borders, CellRichTextValue, Workbook, Worksheet } from 'exceljs'
import { brokenLines } from '../../lineBreaks'
import { font, GRID, HEAD_FILL, units } from '../../excel/styles'
import { leadsTo } from '../leads'
import type { Run } from '../officeDocument'

/** Units of text on a line of an upright A4 sheet, shared by narrow columns so that tables of any kind find their edges. */
const WIDTH = 92
const COLUMNS = 24
const LEADING = 1.5
/** A row of a sheet cannot be higher than 409 points. */
const MOST_LINES = 22

type Look = {
  size?: number
  bold?: boolean
  align?: 'left' | 'center' | 'right'
  indent?: number
  fill?: boolean
  grid?: boolean
}
/** Columns of the sheet from 1, both counted. */
type Span = { from: number; to: number }

/** A sheet that is written from top to bottom like a page: texts over merged columns, every row as high as its text. */
export class FormSheet {
  readonly sheet: Worksheet
  readonly columns: number
  /** Rows after which a page begins. */
  readonly breaks = new Set<number>()
  row = 1

  constructor(book: Workbook, name: string, columns = COLUMNS) {
    this.columns = Math.max(COLUMNS, columns)
    this.sheet = book.addWorksheet(name, { views: [{ showGridLines: false }] })
    this.sheet.columns = Array.from({ length: this.columns }, () => ({ width: WIDTH / this.columns }))
  }

  get all(): Span {
    return { from: 1, to: this.columns }
  }
  /** The part of the width between two shares of it. */
  part(from: number, to: number): Span {
    return { from: 1 + Math.round(this.columns * from), to: Math.round(this.columns * to) }
  }

  /** Text at the cursor, on as many rows as its height asks for; the cursor goes below it. */
  text(runs: readonly Run[], look: Look = {}, span: Span = this.all): void {
    for (const part of parts(runs, this.room(span, look))) {
      this.put(this.row, span, part, look)
      this.sheet.getRow(this.row).height = heightOf(this.linesOf(part, span, look), look)
      this.row += 1
    }
  }

  /** Text in one cell, which takes one or several rows that are there already. */
  put(row: number, span: Span, runs: readonly Run[], look: Look = {}, rows = 1): void {
    const cell = this.sheet.getCell(row, span.from)
    cell.value = valueOf(runs, look)
    cell.font = font(look.size, look.bold)
    cell.alignment = alignmentOf(look)
    if (look.grid) for (let y = row; y < row + rows; y += 1) this.frame(y, span, GRID)
    if (look.fill) cell.fill = HEAD_FILL
    if (span.to > span.from || rows > 1) this.sheet.mergeCells(row, span.from, row + rows - 1, span.to)
  }

  /** What follows begins a page. */
  turnPage(): void {
    if (this.row > 1) this.breaks.add(this.row - 1)
  }

  frame(row: number, { from, to }: Span, border: Partial<Borders>): void {
    for (let column = from; column <= to; column += 1) this.sheet.getCell(row, column).border = border
  }

  linesOf(runs: readonly Run[], span: Span, look: Look = {}): number {
    return brokenLines(plain(runs), this.room(span, look), units).length
  }

  /** Height in points that a number of lines takes, shared by so many rows that none is too high. */
  spread(lines: number, look: Look = {}): number[] {
    const rows = Math.max(1, Math.ceil(lines / MOST_LINES))
    return Array.from({ length: rows }, () => heightOf(lines / rows, look))
  }

  room({ from, to }: Span, { grid, indent = grid ? 1 : 0, size = 11 }: Look): number {
    return (((to - from + 1) * WIDTH) / this.columns - 2 * indent - 1) * (11 / size)
  }
}

const heightOf = (lines: number, { size = 11 }: Look): number => Math.min(409, lines * size * LEADING + 5)
const plain = (runs: readonly Run[]): string => runs.map((run) => shown(run)).join('')

/** A cell leads to one place at most, so an address stands after the words that lead there. */
const shown = ({ href, text }: Run): string => {
  const address = leadsTo(href)
  return address && address !== text && href !== text ? `${text}（${href}）` : text
}

function valueOf(runs: readonly Run[], look: Look): string | CellRichTextValue {
  if (runs.every(({ bold, italic, strike, underline }) => !bold && !italic && !strike && !underline)) return plain(runs)
  return {
    richText: runs.map((run) => ({
      text: shown(run),
      font: {
        ...font(look.size, look.bold === true || run.bold === true),
        ...(run.italic ? { italic: true } : {}),
        ...(run.underline ? { underline: true } : {}),
        ...(run.strike ? { strike: true } : {}),
      },
    })),
  }
}

const alignmentOf = ({ align = 'left', fill, grid, indent = 0 }: Look): Partial<Alignment> => ({
  horizontal: align,
  vertical: grid && fill ? 'middle' : 'top',
  wrapText: true,
  ...(indent > 0 ? { indent } : grid && align !== 'center' ? { indent: 1 } : {}),
})

/** Runs cut so that no part is too high for one row. */
function parts(runs: readonly Run[], width: number): Run[][] {
  const lines = brokenLines(plain(runs), width, units)
  if (lines.length <= MOST_LINES) return [[...runs]]
  const found: Run[][] = []
  let rest = runs.map((run) => ({ ...run, text: shown(run) })).map(({ href: _, ...run }) => run)
  for (let at = 0; at < lines.length; at += MOST_LINES) {
    const length = lines.slice(at, at + MOST_LINES).join('').length
    const [head, tail] = at + MOST_LINES >= lines.length ? [rest, []] : cut(rest, length)
    found.push(head)
    rest = tail
  }
  return found
}

/** Cut after so many characters that are seen; spaces and line feeds at the cut are left out of the count. */
function cut(runs: readonly Run[], length: number): [Run[], Run[]] {
  const head: Run[] = []
  let left = length
  for (const [index, run] of runs.entries()) {
    if (run.text.length > left) {
      head.push({ ...run, text: run.text.slice(0, left) })
      return [head, [{ ...run, text: run.text.slice(left).replace(/^\n/u, '') }, ...runs.slice(index + 1)]]
    }
    head.push(run)
    left -= run.text.length
  }
  return [head, []]
}
