import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { accessFor } from '@/access/can'
import { environment } from '@/env'
import { mediaWords as w } from '@/glossary/collections/accounts'
import { said, titled } from '../said'
import { onlyUploads } from './hooks/onlyUploads'
import { missingFile } from './missingFile'
import { sayUnreadable } from './hooks/sayUnreadable'

const f = said(w)
const directory = path.resolve(environment().DATA_DIR, 'media')

/** Pictures only, of kinds that cannot carry a script; never fetched from another address. */
export const Media: CollectionConfig = {
  slug: 'media',
  ...titled(w),
  access: accessFor('media', { published: 'isPublic' }),
  upload: {
    staticDir: directory,
    mimeTypes: ['image/png', 'image/jpeg', 'image/webp'],
    pasteURL: false,
    crop: false,
    focalPoint: false,
    handlers: [missingFile(directory)],
    modifyResponseHeaders: ({ headers }) => {
      headers.set('X-Content-Type-Options', 'nosniff')
      // What is not public is shown to some: no cache between them and us may keep it for others.
      headers.set('Cache-Control', 'private, max-age=300')
      headers.set('Content-Security-Policy', "default-src 'none'")
      return headers
    },
  },
  hooks: { beforeOperation: [onlyUploads], afterError: [sayUnreadable] },
  admin: { useAsTitle: 'alt', description: w.about, defaultColumns: ['filename', 'alt', 'isPublic'] },
  fields: [
    { ...f('alt'), type: 'text', required: true, maxLength: 200 },
    { ...f('isPublic'), type: 'checkbox', defaultValue: false, index: true },
  ],
}
