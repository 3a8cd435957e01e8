import type { CollectionConfig } from 'payload'
import { accessFor } from '@/access/can'
import { mediaWords as w } from '@/glossary/collections/accounts'
import { said, titled } from '../said'
import { onlyUploads } from './hooks/onlyUploads'
import { pictureUpload } from './pictureUpload'
import { sayUnreadable } from './hooks/sayUnreadable'

const f = said(w)

/** Pictures only, of kinds that cannot carry a script; never fetched from another address. */
export const Media: CollectionConfig = {
  slug: 'media',
  ...titled(w),
  access: accessFor('media', { published: 'isPublic' }),
  // What is not public is shown to some: no cache between them and us may keep it for others.
  upload: pictureUpload('media', 'private, max-age=300'),
  hooks: { beforeOperation: [onlyUploads], afterError: [sayUnreadable] },
  admin: { useAsTitle: 'alt', description: w.about, defaultColumns: ['filename', 'alt', 'isPublic'] },
  fields: [
    { ...f('alt'), type: 'text', required: true, maxLength: 200 },
    { ...f('isPublic'), type: 'checkbox', defaultValue: false, index: true },
  ],
}
