import type { CollectionConfig } from 'payload'
import { accessFor } from '@/access/can'
import { municipalityWords as w } from '@/glossary/collections/places'
import { said, titled } from '../said'

const f = said(w)
const bound = { type: 'number', required: true, min: -180, max: 180 } as const

export const Municipalities: CollectionConfig = {
  slug: 'municipalities',
  ...titled(w),
  access: accessFor('municipalities'),
  admin: { useAsTitle: 'name', defaultColumns: ['id', 'name', 'addressee'], description: w.about },
  fields: [
    { ...f('id'), type: 'text', required: true, minLength: 6, maxLength: 6 },
    { ...f('name'), type: 'text', required: true, maxLength: 40 },
    { ...f('addressee'), type: 'text', required: true, maxLength: 40 },
    { ...f('latMin'), ...bound },
    { ...f('latMax'), ...bound },
    { ...f('lonMin'), ...bound },
    { ...f('lonMax'), ...bound },
  ],
}
