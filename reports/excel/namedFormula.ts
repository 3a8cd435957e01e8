import type { Section } from '../section'
import { address } from './address'
import { columnNumber, rowNumber, totalRow } from './sheetLayout'

/** `{row.column}`, or `{section:row.column}` of another table. */
const NAME = /\{(?:([^:.{}]+):)?([^:.{}]+)\.([^:.{}]+)\}/g

/** A formula by names with the addresses of a workbook; throws a RangeError on a name that no sheet has. */
export const namedFormula = (text: string, section: Section, sheets: readonly Section[]): string =>
  text.replace(NAME, (name, key: string | undefined, row: string, column: string) => {
    const other = key === undefined ? section : sheets.find((each) => each.key === key)
    if (!other) throw new RangeError(`no table for ${name}`)
    const cell = address(columnNumber(other, column), rowOf(other, row))
    return other === section ? cell : `'${other.shortTitle.replaceAll("'", "''")}'!${cell}`
  })

function rowOf(section: Section, key: string): number {
  const index = section.rows.findIndex((row) => row.key === key)
  if (index >= 0) return rowNumber(index)
  if (key === 'total' && section.total) return totalRow(section)
  throw new RangeError(`no row ${key} in ${section.key}`)
}
