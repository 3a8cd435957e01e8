import type { CollectionConfig } from 'payload'
import { accessFor } from '@/access/can'
import { mediaWords as w } from '@/glossary/collections/accounts'
import { titled } from '../said'
import { fields } from './fields'
import { askRelease } from './hooks/askRelease'
import { notThereForThem } from './hooks/notThereForThem'
import { onlyUploads } from './hooks/onlyUploads'
import { withoutMetadata } from './hooks/withoutMetadata'
import { ownedByFacility } from './hooks/ownedByFacility'
import { pictureUpload } from './pictureUpload'
import { sayUnreadable } from './hooks/sayUnreadable'

/**
 * Pictures only, of kinds that cannot carry a script; never fetched from another address. Those of a facility are public
 * when the operator released them, those of the office when it says so.
 */
export const Media: CollectionConfig = {
  slug: 'media',
  ...titled(w),
  access: accessFor('media', { facility: 'facility', published: 'isPublic' }),
  // What is not public is shown to some: no cache between them and us may keep it for others.
  upload: pictureUpload('media', 'private, max-age=300'),
  hooks: {
    beforeOperation: [onlyUploads, withoutMetadata],
    beforeValidate: [ownedByFacility],
    beforeChange: [askRelease],
    afterError: [sayUnreadable, notThereForThem],
  },
  admin: {
    useAsTitle: 'alt',
    description: w.about,
    defaultColumns: ['filename', 'alt', 'facility', 'release', 'isPublic', 'decidedAt'],
    listSearchableFields: ['alt', 'filename'],
  },
  indexes: [{ fields: ['release', 'updatedAt'] }],
  fields,
}
