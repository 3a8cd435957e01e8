import type { RecordsFile } from '@/actions/exports/recordsFile'
import { attachment } from '../monthlyReport/attachment'

/** A list as the answer to `download`: with its name and how many characters could not be written. */
export function exported(file: RecordsFile): Response {
  const response = attachment(file)
  response.headers.set('X-File-Name', encodeURIComponent(file.fileName))
  response.headers.set('X-Unwritten', String(file.unwritten.length))
  return response
}
