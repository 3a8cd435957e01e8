import { isDerived } from '../derivedValue'
import type { Column, Section } from '../section'
import { address } from './address'
import { namedFormula } from './namedFormula'
import { columnNumber, FIRST_ROW, lastRow, rowNumber, totalRow } from './sheetLayout'

/** The formula of a row's cell, null where it holds a plain value; only ever one that computes to the stored value. */
export function formulaOf(
  section: Section,
  index: number,
  column: Column,
  sheets: readonly Section[] = [section],
): string | null {
  const own = section.rows[index]?.formulas?.[column.key]
  if (own) return namedFormula(own, section, sheets)
  if (!column.derived || !isDerived(section, index, column)) return null
  const cell = (key: string, row = rowNumber(index)) => address(columnNumber(section, key), row)
  const { derived } = column
  if (derived.of === 'sum')
    return [derived.plus.map((key) => cell(key)).join('+'), ...derived.minus.map((key) => cell(key))].join('-')
  if (derived.of === 'ratio') return `${cell(derived.part)}/${cell(derived.whole)}`
  if (derived.of === 'share')
    return `${cell(derived.part)}/${address(columnNumber(section, derived.part), totalRow(section)).replace(/(\d+)/, '$$$1')}`
  return cell(derived.from, rowNumber(index) - 1)
}

/** The formula of the total row: counts are added up, a share is the total's share of itself. */
export function totalFormulaOf(section: Section, column: Column): string | null {
  if (!section.total || section.rows.length === 0) return null
  const number = columnNumber(section, column.key)
  const value = section.total[column.key]
  if (column.derived?.of === 'share') {
    const counted = address(columnNumber(section, column.derived.part), totalRow(section))
    return value === 1 ? `${counted}/${counted}` : null
  }
  const sum = section.rows.reduce((all, { cells }) => all + Number(cells[column.key] ?? 0), 0)
  return typeof value === 'number' && value === sum
    ? `SUM(${address(number, FIRST_ROW)}:${address(number, lastRow(section))})`
    : null
}
