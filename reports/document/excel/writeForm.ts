import type { Workbook } from 'exceljs'
import { reportWords } from '@/glossary/reportWords'
import { columnLetter } from '../../excel/address'
import { setUpPage } from '../../excel/pageSetup'
import { GRID } from '../../excel/styles'
import { gridPlaces } from '../gridPlaces'
import { factRows } from '../factRows'
import type { Block, OfficeDocument } from '../officeDocument'
import { FormSheet } from './FormSheet'
import { endPages, type FormEnd } from './endPages'
import { FACT_SHARES, writeBlocks } from './writeBlocks'
import { writeGrid } from './writeGrid'

/** Height of the cells to be stamped, in points. */
const STAMP = 54

/** The form's sheet: what stands before the chapters, their texts, and the box to be signed. */
export function writeForm(book: Workbook, document: OfficeDocument, running: string, sheetOf: (block: Block) => string): void {
  const form = new FormSheet(book, reportWords.cover, widest(document))
  writeOpening(form, document)
  const attached = document.chapters.findIndex(({ apart }) => apart)
  const end = document.opening !== 'cover' && attached >= 0 ? attached : document.chapters.length
  let ended: FormEnd | null = null
  document.chapters.forEach((chapter, index) => {
    if (index === end) ended = writeEnd(form, document)
    if (chapter.apart) form.turnPage()
    form.row += 1
    if (chapter.title !== '') form.text([{ text: chapter.title }], { size: 14, bold: true })
    writeBlocks(form, chapter.blocks, sheetOf)
  })
  if (end === document.chapters.length) ended = writeEnd(form, document)
  endPages(form, ended)
  for (const row of [...form.breaks].toSorted((a, b) => a - b)) form.sheet.getRow(row).addPageBreak()
  setUpPage(form.sheet, running, { columns: columnLetter(form.columns), lastRow: Math.max(1, form.row - 1), upright: true })
}

function writeOpening(form: FormSheet, document: OfficeDocument): void {
  const half = form.part(0.5, 1)
  form.put(form.row, form.part(0, 0.5), [{ text: document.form }], { size: 10 })
  form.put(form.row, half, [{ text: document.date }], { align: 'right' })
  form.row += 1
  if (document.edition !== '') form.text([{ text: document.edition }], { align: 'right' }, half)
  if (document.addressee !== '') form.text([{ text: document.addressee }], { size: 12 })
  for (const { label, value } of document.author) {
    form.put(form.row, form.part(0.5, 0.66), [{ text: label }], { size: 10 })
    form.text([{ text: value }], {}, form.part(0.66, 1))
  }
  form.row += 1
  const mark = document.mark ? `　${reportWords.marked(document.mark)}` : ''
  form.text([{ text: `${document.title}${mark}` }], { size: 16, bold: true, align: 'center' })
  form.row += 1
  for (const sentence of document.statement) form.text([{ text: sentence }])
  if (document.facts.length === 0) return
  if (document.opening === 'letter') form.text([{ text: reportWords.record }], { align: 'center' })
  writeGrid(form, factRows(document.facts), FACT_SHARES)
}

function writeEnd(form: FormSheet, document: OfficeDocument): FormEnd | null {
  const from = form.row
  writeBox(form, document)
  return form.row > from ? { from, to: form.row - 1 } : null
}

function writeBox(form: FormSheet, { confirmation, opening }: OfficeDocument): void {
  if (opening === 'letter') form.text([{ text: reportWords.end }], { align: 'right' })
  if (!confirmation || confirmation.cells.length === 0) return
  form.row += 1
  const { cells, title } = confirmation
  const from = Math.max(0, 1 - cells.length * 0.2)
  form.text([{ text: title }], { size: 10, bold: true }, form.part(from, 1))
  cells.forEach((cell, index) => {
    const span = form.part(from + ((1 - from) * index) / cells.length, from + ((1 - from) * (index + 1)) / cells.length)
    form.put(form.row, span, [{ text: cell }], { size: 10, grid: true, fill: true, align: 'center' })
    form.put(form.row + 1, span, [], { grid: true })
    form.frame(form.row + 1, span, GRID)
  })
  form.sheet.getRow(form.row).height = 22
  form.sheet.getRow(form.row + 1).height = STAMP
  form.row += 2
}

/** Columns of the broadest table that somebody wrote. */
const widest = ({ chapters }: OfficeDocument): number => Math.max(0, ...chapters.flatMap(({ blocks }) => blocks.map(columnsOf)))

const columnsOf = (block: Block): number => {
  if (block.type === 'grid') return gridPlaces(block.rows).columns
  return block.type === 'list' ? Math.max(0, ...block.items.flatMap(({ children }) => (children ?? []).map(columnsOf))) : 0
}
