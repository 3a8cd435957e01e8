import { stringify } from 'csv-stringify/sync'
import { plainCell, type RecordTable } from './table'

type Written = { text: string; rows: number }

const OPTIONS = { record_delimiter: '\r\n', quote_record_delimiter: true, escape_formulas: true } as const

/**
 * A table as CSV (RFC 4180): CRLF, a header, and texts that a spreadsheet would run as a formula opened with an apostrophe.
 * Without a byte order mark: who writes the bytes adds it.
 */
export async function recordsCsv({ batches, columns }: RecordTable): Promise<Written> {
  const parts = [stringify([columns.map(({ label }) => label)], OPTIONS)]
  let rows = 0
  for await (const batch of batches) {
    parts.push(
      stringify(
        batch.map((row) => columns.map((column) => plainCell(column, row))),
        OPTIONS,
      ),
    )
    rows += batch.length
  }
  return { text: parts.join(''), rows }
}

/** UTF-8 with the mark by which spreadsheets know it. */
export const utf8WithMark = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf8')
