import type { Section } from '../section'

/** Title, then the unit, then the headings; all three are repeated on each printed page. */
export const TITLE_ROW = 1
export const UNIT_ROW = 2
export const HEAD_ROW = 3
export const FIRST_ROW = 4

export const rowNumber = (index: number): number => FIRST_ROW + index
export const lastRow = ({ rows }: Pick<Section, 'rows'>): number => FIRST_ROW + rows.length - 1
export const totalRow = (section: Pick<Section, 'rows'>): number => lastRow(section) + 1

/** The sheet column (from 1) of a section's column. */
export function columnNumber({ columns }: Pick<Section, 'columns'>, key: string): number {
  const index = columns.findIndex((column) => column.key === key)
  if (index < 0) throw new RangeError(`no column ${key}`)
  return index + 1
}
