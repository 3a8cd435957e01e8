import { sheetReference } from '@/glossary/reportWords'
import { listLabel } from '../listLabel'
import type { Block } from '../officeDocument'
import { factRows } from '../factRows'
import type { FormSheet } from './FormSheet'
import { writeGrid } from './writeGrid'
import { writePicture } from './writePicture'

const SIZES = { 1: 13, 2: 12, 3: 11 } as const
/** Labels of facts and their texts, in parts of the width. */
export const FACT_SHARES = [6, 18] as const

/** Blocks one below the other; a computed table stands on a sheet of its own, named here. */
export function writeBlocks(form: FormSheet, blocks: readonly Block[], sheetOf: (block: Block) => string, depth = 0): void {
  for (const block of blocks) writeBlock(form, block, sheetOf, depth)
}

function writeBlock(form: FormSheet, block: Block, sheetOf: (block: Block) => string, depth: number): void {
  const indent = depth * 2
  if (block.type === 'heading') {
    form.row += 1
    return form.text([{ text: block.text }], { size: SIZES[block.level], bold: true })
  }
  if (block.type === 'paragraph') {
    return form.text(block.runs, { indent: indent + (block.indent ?? 0) * 2, ...(block.align ? { align: block.align } : {}) })
  }
  if (block.type === 'quote') return form.text(block.runs, { indent: indent + 2 })
  if (block.type === 'list') return writeList(form, block, sheetOf, depth)
  if (block.type === 'grid' || block.type === 'facts') {
    if (block.type === 'facts') writeGrid(form, factRows(block.lines), FACT_SHARES)
    else writeGrid(form, block.rows)
    form.row += 1
    return
  }
  if (block.type === 'section') {
    const name = sheetOf(block)
    form.text([{ text: sheetReference(block.section.title, name) }], { indent: 1 })
    form.sheet.getCell(form.row - 1, 1).value = {
      text: sheetReference(block.section.title, name),
      hyperlink: `#'${name.replaceAll("'", "''")}'!A1`,
    }
    return
  }
  if (block.type === 'picture') return writePicture(form, block)
  if (block.type === 'rule') {
    form.frame(form.row, form.all, { bottom: { style: 'thin' } })
    form.row += 1
    return
  }
  form.turnPage()
}

function writeList(
  form: FormSheet,
  list: Extract<Block, { type: 'list' }>,
  sheetOf: (block: Block) => string,
  depth: number,
): void {
  list.items.forEach((item, index) => {
    form.text([{ text: `${listLabel(list, item, index, depth)} ` }, ...item.runs], { indent: 1 + depth * 2 })
    if (item.children) writeBlocks(form, item.children, sheetOf, depth + 1)
  })
}
