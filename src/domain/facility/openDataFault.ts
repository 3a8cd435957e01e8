/** What makes a whole file unreadable. Nothing of such a file is imported. */
export const FILE_FAULTS = [
  'not_found',
  'not_readable',
  'too_large',
  'empty',
  'spreadsheet',
  'utf16',
  'cp932',
  'not_utf8',
  'binary',
  'not_this_csv',
  'column_missing',
  'column_repeated',
  'quote_unclosed',
  'quote_misplaced',
  'no_rows',
] as const
export type FileFaultCode = (typeof FILE_FAULTS)[number]

/** `row` and `column` count from 1 as a spreadsheet shows them, `byte` from 0 at the beginning of the file. */
export type FileFault = {
  code: FileFaultCode
  row?: number
  column?: number
  byte?: number
  /** Titles of the columns it is about. */
  columns?: readonly string[] | undefined
}

/**
 * The largest file that is read: the whole country's offices of one service stay far below. It must itself stay below the
 * size at which the server cuts a request off (proxyClientMaxBodySize), so that a cut file is never taken for a whole one.
 */
export const LARGEST_FILE_MB = 24
export const LARGEST_FILE = LARGEST_FILE_MB * 1024 * 1024
