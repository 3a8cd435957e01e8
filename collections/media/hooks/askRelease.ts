import type { CollectionBeforeChangeHook } from 'payload'
import { pictureTexts } from '@/glossary/pictures'
import { fieldRefusal } from '../../fieldRefusal'

/**
 * Another file is another picture: a facility's is looked at again (that of another description as well: a trigger sees
 * that). Whether it is public is never ticked.
 */
export const askRelease: CollectionBeforeChangeHook = ({ collection, data, operation, originalDoc, req }) => {
  const facility = operation === 'create' ? data['facility'] : originalDoc?.facility
  if (!facility) return data
  if ('isPublic' in data && Boolean(data['isPublic']) !== Boolean(originalDoc?.isPublic))
    throw fieldRefusal({ collection: collection.slug, path: 'isPublic', message: pictureTexts.byRelease, req })
  return req.file ? { ...data, release: 'waiting' } : data
}
