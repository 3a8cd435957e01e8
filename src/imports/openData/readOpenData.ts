import type { Issue, Rejection } from '@/domain/facility/importIssue'
import { OPEN_DATA_COLUMN_KEYS, type OpenDataRow } from '@/domain/facility/openDataColumns'
import { encodingFault } from './encodingFault'
import { LARGEST_FILE, type FileFault } from '@/domain/facility/openDataFault'
import { parseCsv } from './parseCsv'
import { readHeader, type Header } from './readHeader'

/** A row whose cells cannot be told apart: it has more or fewer than the header. */
export type MisshapenRow = { row: number; rejections: Issue<Rejection>[] }
export type OpenData = { rows: (OpenDataRow | MisshapenRow)[] }

const isBlank = (record: readonly string[]): boolean => record.every((cell) => cell.trim() === '')

function readRow(record: readonly string[], row: number, { width, positions }: Header): OpenDataRow | MisshapenRow {
  if (record.length !== width) return { row, rejections: [{ code: 'column_count', value: `${record.length}/${width}` }] }
  const cellOf = (column: (typeof OPEN_DATA_COLUMN_KEYS)[number]): string => record[positions.get(column) ?? -1] ?? ''
  return {
    row,
    cells: Object.fromEntries(OPEN_DATA_COLUMN_KEYS.map((column) => [column, cellOf(column)])) as OpenDataRow['cells'],
  }
}

/**
 * The rows of an open-data file of care offices (厚生労働省 介護サービス情報公表システム: UTF-8, header, commas), or the
 * fault that makes it none. Rows are numbered as a spreadsheet numbers them, the header being 1; blank rows are passed over.
 * Cells are data, whatever they begin with: nothing in them is interpreted.
 */
export function readOpenData(bytes: Uint8Array): OpenData | { fault: FileFault } {
  if (bytes.length === 0) return { fault: { code: 'empty' } }
  if (bytes.length > LARGEST_FILE) return { fault: { code: 'too_large' } }
  const unreadable = encodingFault(bytes)
  if (unreadable) return { fault: unreadable }
  const records = parseCsv(new TextDecoder('utf-8').decode(bytes))
  if (!Array.isArray(records)) return { fault: records }
  const [first, ...others] = records
  if (!first || records.every(isBlank)) return { fault: { code: 'empty' } }
  const header = readHeader(first)
  if ('code' in header) return { fault: header }
  const rows = others.flatMap((record, index) => (isBlank(record) ? [] : [readRow(record, index + 2, header)]))
  return rows.length > 0 ? { rows } : { fault: { code: 'no_rows' } }
}
