import type { CollectionConfig } from 'payload'
import { accessFor } from '@/access/can'
import { certificateWords as w } from '@/glossary/collections/certificates'
import { optionsFrom } from '@/glossary/options'
import { roleLabels } from '@/glossary/roles'
import { said, titled } from '../said'

const f = said(w)

/** What was certified to whom. Rows are added by issuing and never change. */
export const Certificates: CollectionConfig = {
  slug: 'certificates',
  ...titled(w),
  access: accessFor('certificates', { own: 'volunteer' }),
  defaultSort: '-issuedAt',
  timestamps: false,
  admin: {
    useAsTitle: 'number',
    description: w.about,
    defaultColumns: ['number', 'volunteer', 'from', 'to', 'visits', 'issuedAt'],
    listSearchableFields: ['number'],
  },
  fields: [
    { ...f('number'), type: 'text', index: true, unique: true },
    { ...f('volunteer'), type: 'relationship', relationTo: 'volunteers', required: true, index: true },
    { ...f('programme'), type: 'relationship', relationTo: 'programmes', required: true, index: true },
    { ...f('from'), type: 'text', required: true },
    { ...f('to'), type: 'text', required: true },
    { ...f('visits'), type: 'number', required: true },
    { ...f('minutes'), type: 'number', required: true },
    { ...f('kinds'), type: 'json', required: true },
    { ...f('issuedAt', { date: { pickerAppearance: 'dayAndTime' } }), type: 'date', required: true, index: true },
    { ...f('issuedByRole'), type: 'select', required: true, options: optionsFrom(roleLabels) },
  ],
}
