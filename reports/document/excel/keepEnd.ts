import type { Row } from 'exceljs'
import type { FormSheet } from './FormSheet'

const MM = 72 / 25.4
/** What a page holds in points: A4 upright without its margins. */
const PAGE_ROOM = (297 - 25 - 20) * MM
/** Of a row that nobody gave a height. */
const USUAL_ROW = 15
/** By how much two programs may differ within a page about where it ends, and at the most. */
const DIFFER = { page: 30, most: 150 }
/** Rows with something in them that stay with what follows. */
const WITH = 2

/**
 * Keeps the end of a form (以上, the box to be signed) on one page with what stands before it: no page begins with it, and where
 * the page would end about there, it ends before the last rows of the text instead.
 */
export function keepEnd(form: FormSheet, from: number, to: number): void {
  form.breaks.delete(from - 1)
  const first = Math.max(0, ...[...form.breaks].filter((row) => row < from)) + 1
  const begin = leadOf(form, first, from, to)
  if (begin > first && isAtPageEnd(form, { first, begin, to })) form.breaks.add(begin - 1)
}

const heightOf = ({ height }: Row): number => height ?? USUAL_ROW
const heightFrom = ({ sheet }: FormSheet, from: number, to: number): number =>
  Array.from({ length: to - from + 1 }, (_, index) => heightOf(sheet.getRow(from + index))).reduce((sum, each) => sum + each, 0)

/** The first of the rows that go with the end: the last ones with something in them, never without the heading above or within a cell. */
function leadOf(form: FormSheet, first: number, from: number, to: number): number {
  let begin = from
  for (let kept = 0; begin > first && (kept < WITH || !mayBegin(form, begin)); begin -= 1) {
    if (heightFrom(form, begin - 1, to) > PAGE_ROOM / 2) return begin
    if (textsIn(form, begin - 1).length > 0) kept += 1
  }
  return begin
}

/** Whether a page may begin with a row. */
const mayBegin = (form: FormSheet, row: number): boolean =>
  !isWithin(form, row) && !isHeading(form, row - 1) && textsIn(form, row).length > 0

const cellsIn = ({ columns, sheet }: FormSheet, row: number) =>
  Array.from({ length: columns }, (_, index) => sheet.getCell(row, index + 1))
const textsIn = (form: FormSheet, row: number) => cellsIn(form, row).filter((cell) => cell.master === cell && cell.value)
const isWithin = (form: FormSheet, row: number): boolean => cellsIn(form, row).some(({ master }) => Number(master.row) < row)
/** A line of bold words, or the head of a table. */
const isHeading = (form: FormSheet, row: number): boolean => {
  const texts = textsIn(form, row)
  return texts.length > 0 && texts.every(({ font }) => font?.bold)
}

/** Whether a page ends within these rows, or so near to them that it may in another program. */
function isAtPageEnd(form: FormSheet, { begin, first, to }: { first: number; begin: number; to: number }): boolean {
  let [used, pages] = [0, 1]
  for (let row = first; row < begin; row += 1) {
    const height = heightOf(form.sheet.getRow(row))
    if (used + height > PAGE_ROOM) [used, pages] = [0, pages + 1]
    used += height
  }
  const differ = Math.min(DIFFER.most, DIFFER.page * pages)
  return used + heightFrom(form, begin, to) > PAGE_ROOM - differ || (pages > 1 && used < differ)
}
