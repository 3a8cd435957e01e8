import type { CollectionBeforeValidateHook } from 'payload'
import { actorOf } from '@/access/actor'
import { pictureTexts } from '@/glossary/pictures'
import { fieldRefusal } from '../../fieldRefusal'

/** What the staff of a facility upload belongs to one of their facilities: it could not be told from the office's otherwise. */
export const ownedByFacility: CollectionBeforeValidateHook = ({ collection, data, operation, req }) => {
  if (operation === 'create' && actorOf(req).role === 'facility' && !data?.['facility'])
    throw fieldRefusal({ collection: collection.slug, path: 'facility', message: pictureTexts.facilityMissing, req })
  return data
}
