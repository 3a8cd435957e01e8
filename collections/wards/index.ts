import type { CollectionConfig } from 'payload'
import { accessFor } from '@/access/can'
import { wardWords as w } from '@/glossary/collections/places'
import { said, titled } from '../said'

const f = said(w)

export const Wards: CollectionConfig = {
  slug: 'wards',
  ...titled(w),
  access: accessFor('wards'),
  defaultSort: 'order',
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'id', 'municipality'], description: w.about },
  fields: [
    { ...f('id'), type: 'text', required: true, minLength: 6, maxLength: 6 },
    { ...f('name'), type: 'text', required: true, maxLength: 40 },
    { ...f('municipality'), type: 'relationship', relationTo: 'municipalities', required: true, index: true },
    { ...f('neighbours'), type: 'relationship', relationTo: 'wards', hasMany: true },
    { ...f('order'), type: 'number', required: true, min: 0 },
  ],
}
