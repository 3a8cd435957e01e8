import type { CollectionConfig } from 'payload'
import { accessFor } from '@/access/can'
import { closedFileWords as w } from '@/glossary/collections/closedFiles'
import { onlyUploads } from '../media/hooks/onlyUploads'
import { sayUnreadable } from '../media/hooks/sayUnreadable'
import { pictureUpload } from '../media/pictureUpload'
import { said, titled } from '../said'

const f = said(w)

/**
 * Pictures of papers that name a person: guardians' consents, insurance certificates. They lie apart from the pictures that
 * may be shown, have no field that could publish them, and open for the operator alone.
 */
export const ClosedFiles: CollectionConfig = {
  slug: 'closed-files',
  ...titled(w),
  access: accessFor('closed-files'),
  upload: pictureUpload('closed-files', 'no-store'),
  hooks: { beforeOperation: [onlyUploads], afterError: [sayUnreadable] },
  admin: { useAsTitle: 'alt', description: w.about, defaultColumns: ['filename', 'alt', 'createdAt'] },
  fields: [{ ...f('alt'), type: 'text', required: true, maxLength: 200 }],
}
