import { ratio } from '@/domain/kpi/ratio'
import type { Cell, Column, Row, Section } from './section'

/**
 * What a cell's derivation computes from the other cells, null where one of them is missing.
 * A writer keeps a formula only where this equals the stored value, so that a formula never changes a figure.
 */
export function derivedValue(section: Pick<Section, 'rows' | 'total'>, index: number, { derived }: Column): Cell {
  const row = section.rows[index]
  if (!row || !derived) return null
  if (derived.of === 'sum') return sum(row, derived.plus, derived.minus)
  if (derived.of === 'ratio') return quotient(row.cells[derived.part], row.cells[derived.whole])
  if (derived.of === 'share') return quotient(row.cells[derived.part], section.total?.[derived.part])
  return section.rows[index - 1]?.cells[derived.from] ?? null
}

/** True where the derivation gives the stored value. */
export const isDerived = (section: Pick<Section, 'rows' | 'total'>, index: number, column: Column): boolean => {
  const computed = derivedValue(section, index, column)
  return computed !== null && computed === section.rows[index]?.cells[column.key]
}

function sum(row: Row, plus: readonly string[], minus: readonly string[]): number | null {
  const terms = [...plus.map((key) => row.cells[key]), ...minus.map((key) => negated(row.cells[key]))]
  return terms.every((term) => typeof term === 'number') ? terms.reduce((total, term) => total + term, 0) : null
}

const negated = (cell: Cell | undefined): Cell => (typeof cell === 'number' ? -cell : null)
const quotient = (part: Cell | undefined, whole: Cell | undefined): number | null =>
  typeof part === 'number' && typeof whole === 'number' ? ratio(part, whole) : null
