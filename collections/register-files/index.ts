import type { CollectionConfig } from 'payload'
import { accessFor } from '@/access/can'
import { registerFileWords as w } from '@/glossary/collections/registers/kept'
import { onlyUploads } from '../media/hooks/onlyUploads'
import { sayUnreadable } from '../media/hooks/sayUnreadable'
import { withoutMetadata } from '../media/hooks/withoutMetadata'
import { said, titled } from '../said'
import { keepUploaded } from './hooks/keepUploaded'
import { officeUpload } from '../seminar-materials/officeUpload'

const f = said(w)

/** Contracts, consents, certificates and answers that a register names. Read by both sides, saved to disk and never shown within our pages. */
export const RegisterFiles: CollectionConfig = {
  slug: 'register-files',
  ...titled(w),
  access: accessFor('register-files'),
  upload: officeUpload('register-files'),
  hooks: { beforeOperation: [onlyUploads, keepUploaded, withoutMetadata], afterError: [sayUnreadable] },
  admin: { useAsTitle: 'title', description: w.about, defaultColumns: ['title', 'filename', 'createdAt'] },
  fields: [{ ...f('title'), type: 'text', required: true, maxLength: 120 }],
}
