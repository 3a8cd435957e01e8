import type { CollectionConfig } from 'payload'
import { accessFor } from '@/access/can'
import { postalAreaWords as w } from '@/glossary/collections/places'
import { said, titled } from '../said'

const f = said(w)

export const PostalAreas: CollectionConfig = {
  slug: 'postal-areas',
  ...titled(w),
  access: accessFor('postal-areas'),
  defaultSort: 'postalCode',
  admin: {
    useAsTitle: 'postalCode',
    defaultColumns: ['postalCode', 'town', 'ward'],
    listSearchableFields: ['postalCode', 'town'],
    description: w.about,
  },
  indexes: [{ fields: ['postalCode', 'ward', 'town'], unique: true }],
  fields: [
    { ...f('postalCode'), type: 'text', required: true, minLength: 7, maxLength: 7, index: true },
    { ...f('town'), type: 'text', required: true, maxLength: 60, index: true },
    { ...f('ward'), type: 'relationship', relationTo: 'wards', required: true, index: true },
  ],
}
