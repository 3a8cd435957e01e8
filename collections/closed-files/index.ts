import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { accessFor } from '@/access/can'
import { environment } from '@/env'
import { closedFileWords as w } from '@/glossary/collections/closedFiles'
import { onlyUploads } from '../media/hooks/onlyUploads'
import { sayUnreadable } from '../media/hooks/sayUnreadable'
import { missingFile } from '../media/missingFile'
import { said, titled } from '../said'

const f = said(w)
const directory = path.resolve(environment().DATA_DIR, 'closed-files')

/**
 * Pictures of papers that name a person: guardians' consents, insurance certificates. They lie apart from the pictures that
 * may be shown, have no field that could publish them, and open for the operator alone.
 */
export const ClosedFiles: CollectionConfig = {
  slug: 'closed-files',
  ...titled(w),
  access: accessFor('closed-files'),
  upload: {
    staticDir: directory,
    mimeTypes: ['image/png', 'image/jpeg', 'image/webp'],
    pasteURL: false,
    crop: false,
    focalPoint: false,
    handlers: [missingFile(directory)],
    modifyResponseHeaders: ({ headers }) => {
      headers.set('X-Content-Type-Options', 'nosniff')
      headers.set('Cache-Control', 'no-store')
      headers.set('Content-Security-Policy', "default-src 'none'")
      return headers
    },
  },
  hooks: { beforeOperation: [onlyUploads], afterError: [sayUnreadable] },
  admin: { useAsTitle: 'alt', description: w.about, defaultColumns: ['filename', 'alt', 'createdAt'] },
  fields: [{ ...f('alt'), type: 'text', required: true, maxLength: 200 }],
}
