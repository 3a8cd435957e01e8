import type { FormSheet } from './FormSheet'

/**
 * What a page surely holds in points: A4 upright without its margins, less what programs differ by. A sheet is only ever made
 * smaller to fit the width, by how much hangs on the fonts of the machine: a page holds more then, never less.
 */
const ROOM = ((297 - 25 - 20) * 72) / 25.4 - 14
/** Of a row that nobody gave a height. */
const USUAL_ROW = 20
/** Rows with something in them that stay with the end. */
const WITH = 2

/** The rows of the end of a form: 以上, the box to be signed. */
export type FormEnd = { from: number; to: number }

/**
 * Ends the pages of a form where any program would have to, so that none ends them by itself: before a row with something in it, never
 * behind a heading or within a cell, and never so that a page begins with the form's end, which keeps the last rows of the text.
 */
export function endPages(form: FormSheet, end: FormEnd | null): void {
  if (end) form.breaks.delete(end.from - 1)
  const kept = end && { from: leadOf(form, end) + 1, to: end.to }
  const mayTurn = (row: number): boolean => mayBegin(form, row) && !(kept && row >= kept.from && row <= kept.to)
  let [first, used] = [1, 0]
  for (let row = 1; row < form.row; row += 1) {
    if (form.breaks.has(row - 1)) [first, used] = [row, 0]
    if (used + heightFrom(form, row, row) > ROOM && row > first) {
      let begin = row
      while (begin > first && !mayTurn(begin)) begin -= 1
      if (begin === first) begin = row
      form.breaks.add(begin - 1)
      ;[first, used] = [begin, heightFrom(form, begin, row - 1)]
    }
    used += heightFrom(form, row, row)
  }
}

const heightFrom = ({ sheet }: FormSheet, from: number, to: number): number =>
  Array.from({ length: to - from + 1 }, (_, index) => sheet.getRow(from + index).height ?? USUAL_ROW).reduce(
    (sum, each) => sum + each,
    0,
  )

/** The first of the rows that go with the end: the last ones with something in them, as far as a page may begin there. */
function leadOf(form: FormSheet, { from, to }: FormEnd): number {
  const first = Math.max(0, ...[...form.breaks].filter((row) => row < from)) + 1
  let begin = from
  for (let kept = 0; begin > first && (kept < WITH || !mayBegin(form, begin)); begin -= 1) {
    if (heightFrom(form, begin - 1, to) > ROOM / 2) return begin
    if (textsIn(form, begin - 1).length > 0) kept += 1
  }
  return begin
}

/** Whether a page may begin with a row. */
const mayBegin = (form: FormSheet, row: number): boolean =>
  textsIn(form, row).length > 0 && !isWithin(form, row) && !isHeading(form, row - 1)

const cellsIn = ({ columns, sheet }: FormSheet, row: number) =>
  row < 1 ? [] : Array.from({ length: columns }, (_, index) => sheet.getCell(row, index + 1))
const textsIn = (form: FormSheet, row: number) => cellsIn(form, row).filter((cell) => cell.master === cell && cell.value)
const isWithin = (form: FormSheet, row: number): boolean => cellsIn(form, row).some(({ master }) => Number(master.row) < row)
/** A line of bold words, or the head of a table. */
const isHeading = (form: FormSheet, row: number): boolean => {
  const texts = textsIn(form, row)
  return texts.length > 0 && texts.every(({ font }) => font?.bold)
}
