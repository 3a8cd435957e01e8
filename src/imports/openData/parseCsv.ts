import { CsvError, parse } from 'csv-parse/sync'
import type { FileFault } from '@/domain/facility/openDataFault'

/**
 * The records of a CSV as arrays of text, in the order of the file: never keyed by what a header says. Rows that are
 * shorter or longer than the header stay as they are. A quotation mark that is never closed, or stands within a cell,
 * makes everything after it doubtful: that is a fault of the file, with the row in which it begins.
 */
export function parseCsv(text: string): string[][] | FileFault {
  try {
    return parse(text, { columns: false, relax_column_count: true, skip_empty_lines: false }) as string[][]
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const place = { row: Number(error['records'] ?? 0) + 1, column: Number(error['index'] ?? 0) + 1 }
    return { code: error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'quote_unclosed' : 'quote_misplaced', ...place }
  }
}
