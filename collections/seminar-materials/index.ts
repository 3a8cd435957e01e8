import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { accessFor } from '@/access/can'
import { environment } from '@/env'
import { seminarMaterialWords as w } from '@/glossary/collections/seminars'
import { onlyUploads } from '../media/hooks/onlyUploads'
import { withoutMetadata } from '../media/hooks/withoutMetadata'
import { sayUnreadable } from '../media/hooks/sayUnreadable'
import { missingFile } from '../media/missingFile'
import { said, titled } from '../said'

const f = said(w)
const directory = path.resolve(environment().DATA_DIR, 'seminar-materials')
const OFFICE = 'application/vnd.openxmlformats-officedocument'

/** What was handed out at a seminar. Files are only ever saved to disk by who opens them, never shown within our pages. */
export const SeminarMaterials: CollectionConfig = {
  slug: 'seminar-materials',
  ...titled(w),
  access: accessFor('seminar-materials', { published: 'isPublished' }),
  upload: {
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
  },
  hooks: { beforeOperation: [onlyUploads, withoutMetadata], afterError: [sayUnreadable] },
  admin: { useAsTitle: 'title', description: w.about, defaultColumns: ['title', 'seminar', 'filename', 'isPublished'] },
  fields: [
    { ...f('title'), type: 'text', required: true, maxLength: 120 },
    { ...f('seminar'), type: 'relationship', relationTo: 'seminars', required: true, index: true },
    { ...f('isPublished'), type: 'checkbox', defaultValue: false, index: true },
  ],
}
