import path from 'node:path'
import type { UploadConfig } from 'payload'
import { environment } from '@/env'
import { missingFile } from '../media/missingFile'

const OFFICE = 'application/vnd.openxmlformats-officedocument'

/** Papers of an office: PDF, documents, tables, slides and pictures, each only ever saved to disk by who opens it. */
export function officeUpload(slug: string): UploadConfig {
  const directory = path.resolve(environment().DATA_DIR, slug)
  return {
    staticDir: directory,
    mimeTypes: [
      'application/pdf',
      `${OFFICE}.wordprocessingml.document`,
      `${OFFICE}.spreadsheetml.sheet`,
      `${OFFICE}.presentationml.presentation`,
      'image/png',
      'image/jpeg',
    ],
    pasteURL: false,
    crop: false,
    focalPoint: false,
    handlers: [missingFile(directory)],
    modifyResponseHeaders: ({ headers }) => {
      headers.set('X-Content-Type-Options', 'nosniff')
      headers.set('Cache-Control', 'no-store')
      headers.set('Content-Disposition', 'attachment')
      headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
      return headers
    },
  }
}
