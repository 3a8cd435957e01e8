import type { PayloadRequest } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import type { Database } from '@/database/handle'
import { inSnapshot } from '@/database/snapshot'
import type { ExportFormat } from '@/domain/export/format'
import type { Role } from '@/domain/role'
import { exportWords } from '@/glossary/exports'
import { panelTexts } from '@/glossary/panel'
import type { RecordBatches, RecordColumn } from '@reports/records/table'
import { refusal } from '../refusal'
import { type RecordsFile, recordsFile } from './recordsFile'

type Asked = {
  /** What the list is, in words. */
  title: string
  /** By what it was narrowed, in words. */
  conditions: string
  /** The file's name without its ending. */
  name: string
  columns: readonly RecordColumn[]
  /** The rows, read as of one moment. */
  read: (db: Database) => RecordBatches
  format: ExportFormat
}

/** Who may read the personal columns of a list: whoever looks after people. */
const READ_PERSONAL: readonly Role[] = ['operator']

/**
 * A list as a file, and a line of who took it, when, with how many records. Personal columns are left out for the city; what
 * could not be recorded is not handed out. Throws an APIError with a sentence.
 */
export async function exportRecords(
  req: PayloadRequest,
  { conditions, format, name, title, ...asked }: Asked,
): Promise<RecordsFile> {
  const { role } = actorOf(req)
  const { user } = req
  if (user?.collection !== 'users') throw refusal(exportWords.notAllowed, 403)
  const now = nowOf(req)
  const columns = asked.columns.filter(({ personal }) => !personal || READ_PERSONAL.includes(role))
  const file = await inSnapshot(req.payload, (db) =>
    recordsFile({ title, name, columns, format, now, batches: asked.read(db), creator: panelTexts.systemName }),
  )
  await req.payload.create({
    collection: 'exports',
    overrideAccess: true,
    req,
    depth: 0,
    data: {
      title,
      conditions,
      format,
      columns: columns.map(({ label }) => label).join('、'),
      rows: file.rows,
      unwritten: file.unwritten.length,
      user: user.id,
      userName: user.name,
      role,
      at: now.toISOString(),
    },
  })
  return file
}
