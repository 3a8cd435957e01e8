import { OPEN_DATA_COLUMN_KEYS, OPEN_DATA_COLUMNS, type OpenDataColumn } from '@/domain/facility/openDataColumns'
import { tidyLine } from '@/domain/text/tidyText'
import type { FileFault } from '@/domain/facility/openDataFault'

/** Where each column stands in a row, counted from 0, and how many cells a row must have. */
export type Header = { width: number; positions: ReadonlyMap<OpenDataColumn, number> }

const title = (text: string): string => tidyLine(text).normalize('NFKC')

/** Columns may stand in any order and others may stand between them; each of ours must be there exactly once. */
export function readHeader(cells: readonly string[]): Header | FileFault {
  const titles = cells.map(title)
  const positions = new Map<OpenDataColumn, number>()
  const missing: string[] = []
  const repeated: string[] = []
  for (const column of OPEN_DATA_COLUMN_KEYS) {
    const wanted = title(OPEN_DATA_COLUMNS[column])
    const position = titles.indexOf(wanted)
    if (position < 0) missing.push(OPEN_DATA_COLUMNS[column])
    else if (titles.includes(wanted, position + 1)) repeated.push(OPEN_DATA_COLUMNS[column])
    else positions.set(column, position)
  }
  if (missing.length === OPEN_DATA_COLUMN_KEYS.length) return { code: 'not_this_csv', row: 1, columns: missing }
  if (missing.length > 0) return { code: 'column_missing', row: 1, columns: missing }
  if (repeated.length > 0) return { code: 'column_repeated', row: 1, columns: repeated }
  return { width: cells.length, positions }
}
