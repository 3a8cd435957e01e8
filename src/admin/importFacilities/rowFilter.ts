import type { ImportSummary } from '@/domain/facility/importSummary'
import type { ShownRow } from './answer'

export const ROW_FILTERS = ['all', 'created', 'updated', 'unchanged', 'warned', 'rejected'] as const
export type RowFilter = (typeof ROW_FILTERS)[number]

export const matches = (filter: RowFilter, row: ShownRow): boolean =>
  filter === 'all' || (filter === 'warned' ? row.warnings !== undefined : row.outcome === filter)

/** How many rows each filter shows; the same numbers as the counts above it. */
export const filterCount = (filter: RowFilter, summary: ImportSummary): number =>
  summary[filter === 'all' ? 'read' : filter === 'warned' ? 'warnings' : filter]
