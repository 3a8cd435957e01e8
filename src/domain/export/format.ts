/** A list as a file: UTF-8 for what reads it today, CP932 for older spreadsheets and systems, or a workbook. */
export const EXPORT_FORMATS = ['csv', 'cp932', 'xlsx'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** More than this in one file is asked for in parts: a sheet holds about a million rows, a person reads far fewer. */
export const MOST_EXPORTED = 100_000
/** Of a list of the panel, whose records are read one page after another under the rights of whoever asks, and of a table of our screens. */
export const MOST_LISTED = 20_000
