import { palette } from '../chart/palette'
import type { Column, Row, Section } from '../section'
import { isNumeric, written } from '../written'
import { reportWords } from '@/glossary/reportWords'
import { columnWidths, total } from './columnWidths'
import { ascent, lineHeight, type Paper, type Structure, type Style } from './Paper'
import { tabularLine } from './tabular'

const HEAD: Style = { size: 7.5, weight: 'bold' }
/** Tried in turn until the numbers have their room. */
const SIZES = [9, 8.5, 8, 7.5, 7, 6.5]
const PAD = { x: 3, y: 2.6 }
const INDENT = 10
const RULE = 0.6

type Line = { texts: string[]; style: Style; indent: number; fill: string | null; structure: 'TH' | 'TD' }
export type Table = { section: Section; x: number; widths: number[]; head: Line; lines: Line[] }

/** A section's table laid out for a width: every text has its room before anything is drawn. */
export function tableOf(paper: Paper, section: Section, x: number, width: number): Table {
  for (const size of SIZES) {
    const table = tableAt(paper, section, x, width, size)
    if (total(table.widths) <= width + 0.01) return withoutGiants(paper, table)
  }
  throw new RangeError(`the table ${section.key} is too broad for the page`)
}

function tableAt(paper: Paper, section: Section, x: number, width: number, size: number): Table {
  const cell: Style = { size }
  const head: Line = {
    texts: section.columns.map(({ label }) => label),
    style: HEAD,
    indent: 0,
    fill: palette.head,
    structure: 'TH',
  }
  const lines = section.rows.map(
    (row): Line => ({
      texts: textsOf(section.columns, row.cells),
      structure: 'TD',
      fill: null,
      style: row.tone === 'strong' ? { ...cell, weight: 'bold' } : cell,
      indent: row.tone === 'part' ? INDENT : 0,
    }),
  )
  if (section.total) {
    lines.push({
      texts: textsOf(section.columns, section.total),
      style: { ...cell, weight: 'bold' },
      indent: 0,
      fill: palette.head,
      structure: 'TD',
    })
  }
  return { section, x, widths: columnWidths(paper, section.columns, head, lines, width, 2 * PAD.x), head, lines }
}

/** A row higher than a page becomes several, each with as many lines as a page holds; its numbers stand in the first. */
function withoutGiants(paper: Paper, table: Table): Table {
  const room = paper.whole - heightOf(paper, table, table.head) - lineHeight(HEAD) - 2 - 2 * PAD.y
  const lines = table.lines.flatMap((line) => {
    if (heightOf(paper, table, line) <= room) return [line]
    const most = Math.floor(room / lineHeight(line.style))
    const broken = table.widths.map((width, index) =>
      isNumber(table.section.columns[index], line)
        ? [line.texts[index] ?? '']
        : paper.lines(line.texts[index] ?? '', width - 2 * PAD.x - (index === 0 ? line.indent : 0), line.style),
    )
    const pages = Math.ceil(Math.max(...broken.map(({ length }) => length)) / most)
    return Array.from({ length: pages }, (_, page) => ({
      ...line,
      texts: broken.map((cell) => cell.slice(page * most, (page + 1) * most).join('\n')),
    }))
  })
  return { ...table, lines }
}

export const tableHeight = (paper: Paper, table: Table): number =>
  [table.head, ...table.lines].reduce((sum, line) => sum + heightOf(paper, table, line), 0)

/** Room for the head and the first row. */
export const tableLead = (paper: Paper, table: Table): number =>
  heightOf(paper, table, table.head) + (table.lines[0] ? heightOf(paper, table, table.lines[0]) : 0)

/** Draws the table at the paper's cursor; on each further page the head is repeated. */
export function drawTable(paper: Paper, table: Table, parent: Structure): void {
  const structure = paper.branch('Table', parent)
  paper.keep(tableLead(paper, table))
  drawLine(paper, table, table.head, paper.branch('TR', structure))
  for (const line of table.lines) {
    if (heightOf(paper, table, line) > paper.remaining) {
      paper.addPage()
      repeatHead(paper, table)
    }
    drawLine(paper, table, line, paper.branch('TR', structure))
  }
}

/** The head again with 「（続き）」 above it, for the eye only: the structure tree has one table with one head. */
function repeatHead(paper: Paper, table: Table): void {
  paper.artifact(() => {
    paper.line(`${table.section.title}${reportWords.continued}`, table.x, paper.y + ascent(HEAD), HEAD)
    paper.y += lineHeight(HEAD) + 2
  }, 'Pagination')
  drawLine(paper, table, table.head, null)
}

function drawLine(paper: Paper, table: Table, line: Line, structure: Structure | null): void {
  const height = heightOf(paper, table, line)
  paper.artifact(() => grid(paper, table, line, height))
  let x = table.x
  table.widths.forEach((width, index) => {
    const draw = () => drawCell(paper, table.section.columns[index], line, index, { x, width, height })
    if (structure)
      paper.tagged(
        structure,
        tagOf(line, index),
        draw,
        line.structure === 'TH' ? { scope: 'Column' } : index === 0 ? { scope: 'Row' } : {},
      )
    else paper.artifact(draw, 'Pagination')
    x += width
  })
  paper.y += height
}

const tagOf = (line: Line, index: number): string => (line.structure === 'TH' || index === 0 ? 'TH' : 'TD')

function drawCell(
  paper: Paper,
  column: Column | undefined,
  line: Line,
  index: number,
  cell: { x: number; width: number; height: number },
): void {
  const text = line.texts[index] ?? ''
  if (isNumber(column, line)) {
    return tabularLine(
      paper,
      text,
      cell.x + cell.width - PAD.x,
      paper.y + (cell.height - lineHeight(line.style)) / 2 + ascent(line.style),
      line.style,
    )
  }
  const indent = index === 0 ? line.indent : 0
  const width = cell.width - 2 * PAD.x - indent
  const top = paper.y + (cell.height - paper.height(text, width, line.style)) / 2
  const centred = line.structure === 'TH' || column?.kind === 'mark'
  paper.block(text, cell.x + PAD.x + indent, top, width, line.style, centred ? 'center' : 'left')
}

function grid(paper: Paper, { x, widths }: Table, { fill }: Line, height: number): void {
  const { document } = paper
  const width = total(widths)
  if (fill) document.rect(x, paper.y, width, height).fill(fill)
  document.lineWidth(RULE).strokeColor(palette.line)
  let at = x
  for (const each of [...widths, 0]) {
    document.moveTo(at, paper.y).lineTo(at, paper.y + height)
    at += each
  }
  document
    .moveTo(x, paper.y)
    .lineTo(x + width, paper.y)
    .moveTo(x, paper.y + height)
    .lineTo(x + width, paper.y + height)
    .stroke()
}

const heightOf = (paper: Paper, { section, widths }: Table, line: Line): number =>
  2 * PAD.y +
  Math.max(
    lineHeight(line.style),
    ...widths.map((width, index) =>
      isNumber(section.columns[index], line)
        ? 0
        : paper.height(line.texts[index] ?? '', width - 2 * PAD.x - (index === 0 ? line.indent : 0), line.style),
    ),
  )

/** A number stands on one line; its heading is a word. */
const isNumber = (column: Column | undefined, line: Line): boolean =>
  line.structure === 'TD' && column !== undefined && isNumeric(column.kind)

const textsOf = (columns: readonly Column[], cells: Row['cells']): string[] =>
  columns.map(({ key, kind }) => written(kind, cells[key] ?? null))
