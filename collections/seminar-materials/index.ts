import type { CollectionConfig } from 'payload'
import { accessFor } from '@/access/can'
import { seminarMaterialWords as w } from '@/glossary/collections/seminars'
import { onlyUploads } from '../media/hooks/onlyUploads'
import { withoutMetadata } from '../media/hooks/withoutMetadata'
import { sayUnreadable } from '../media/hooks/sayUnreadable'
import { said, titled } from '../said'
import { officeUpload } from './officeUpload'

const f = said(w)

/** What was handed out at a seminar. Files are only ever saved to disk by who opens them, never shown within our pages. */
export const SeminarMaterials: CollectionConfig = {
  slug: 'seminar-materials',
  ...titled(w),
  access: accessFor('seminar-materials', { published: 'isPublished' }),
  upload: officeUpload('seminar-materials'),
  hooks: { beforeOperation: [onlyUploads, withoutMetadata], afterError: [sayUnreadable] },
  admin: { useAsTitle: 'title', description: w.about, defaultColumns: ['title', 'seminar', 'filename', 'isPublished'] },
  fields: [
    { ...f('title'), type: 'text', required: true, maxLength: 120 },
    { ...f('seminar'), type: 'relationship', relationTo: 'seminars', required: true, index: true },
    { ...f('isPublished'), type: 'checkbox', defaultValue: false, index: true },
  ],
}
