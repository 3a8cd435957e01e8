import { type ExportFormat, MOST_EXPORTED } from '@/domain/export/format'
import { exportWords } from '@/glossary/exports'
import { cp932Bytes, fitted, fittedBatches, type Unwritten } from '@reports/records/cp932'
import { recordsCsv, utf8WithMark } from '@reports/records/recordsCsv'
import type { RecordBatches, RecordColumn, RecordRow, RecordTable } from '@reports/records/table'
import { zipped } from '@reports/records/zipped'
import { refusal } from '../refusal'

export type RecordsFile = {
  bytes: Buffer
  fileName: string
  kind: 'csv' | 'xlsx' | 'zip'
  rows: number
  /** What CP932 does not have, by row and column; empty in the other formats. */
  unwritten: Unwritten[]
}
type Asked = RecordTable & {
  /** Without its ending. */
  name: string
  format: ExportFormat
  now: Date
  creator: string
}

/**
 * Rows as a file: CSV in UTF-8 with a byte order mark, CSV in CP932, or a workbook. What CP932 cannot write is never lost in
 * silence: the file then is a ZIP of the CSV and of a list of those characters with row and column.
 * Throws an APIError with a sentence when there are no rows or too many.
 */
export async function recordsFile({ format, ...asked }: Asked): Promise<RecordsFile> {
  const table = { ...asked, batches: bounded(asked.batches) }
  const file = format === 'xlsx' ? await workbook(table) : format === 'csv' ? await utf8(table) : await cp932(table)
  if (file.rows === 0) throw refusal(exportWords.nothing, 404)
  return file
}

type Prepared = Omit<Asked, 'format'>

async function utf8(asked: Prepared): Promise<RecordsFile> {
  const { rows, text } = await recordsCsv(asked)
  return { bytes: utf8WithMark(text), fileName: `${asked.name}.csv`, kind: 'csv', rows, unwritten: [] }
}

async function cp932(asked: Prepared): Promise<RecordsFile> {
  const unwritten: Unwritten[] = []
  const columns = asked.columns.map(
    (column): RecordColumn => ({ ...column, label: fitted(column.label).text, kind: textual(column) }),
  )
  const { rows, text } = await recordsCsv({ ...asked, columns, batches: fittedBatches(asked.columns, asked.batches, unwritten) })
  const bytes = cp932Bytes(text)
  if (unwritten.length === 0) return { bytes, fileName: `${asked.name}.csv`, kind: 'csv', rows, unwritten }
  const zip = zipped({
    [`${asked.name}.csv`]: bytes,
    [`${exportWords.unwrittenFile}.csv`]: await listOf(unwritten),
  })
  return { bytes: zip, fileName: `${asked.name}.zip`, kind: 'zip', rows, unwritten }
}

/** Instants were written by `fittedBatches` already. */
const textual = ({ kind }: RecordColumn): RecordColumn['kind'] => (kind === 'instant' ? 'text' : kind)

async function listOf(unwritten: readonly Unwritten[]): Promise<Buffer> {
  const labels = exportWords.unwrittenColumns
  const columns: RecordColumn[] = [
    { key: 'row', label: labels.row, kind: 'number' },
    { key: 'column', label: labels.column, kind: 'text' },
    { key: 'character', label: labels.character, kind: 'text' },
    { key: 'code', label: labels.code, kind: 'text' },
  ]
  const { text } = await recordsCsv({
    title: exportWords.unwrittenFile,
    columns,
    batches: [unwritten.map((each) => ({ ...each }))],
  })
  return utf8WithMark(text)
}

async function workbook(asked: Prepared): Promise<RecordsFile> {
  // Loaded with the first workbook: the library would take half a second of every start.
  const { recordsWorkbook } = await import('@reports/records/recordsWorkbook')
  const { bytes, rows } = await recordsWorkbook(asked, {
    createdAt: asked.now,
    creator: asked.creator,
    sheetName: exportWords.sheet,
  })
  return { bytes, fileName: `${asked.name}.xlsx`, kind: 'xlsx', rows, unwritten: [] }
}

async function* bounded(batches: RecordBatches): AsyncGenerator<readonly RecordRow[]> {
  let rows = 0
  for await (const batch of batches) {
    rows += batch.length
    if (rows > MOST_EXPORTED) throw refusal(exportWords.tooMany(MOST_EXPORTED), 400)
    yield batch
  }
}
