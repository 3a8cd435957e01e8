import type { CollectionConfig } from 'payload'
import { accessFor } from '@/access/can'
import { deliverableVersionWords as w } from '@/glossary/collections/deliverables'
import { said, titled } from '../said'

const f = said(w)

/** What was issued, frozen: the model, and the files in the table deliverable_files. A month's report keeps its own. */
export const DeliverableVersions: CollectionConfig = {
  slug: 'deliverable-versions',
  ...titled(w),
  access: accessFor('deliverable-versions'),
  defaultSort: '-issuedAt',
  timestamps: false,
  admin: {
    useAsTitle: 'title',
    description: w.about,
    defaultColumns: ['title', 'edition', 'version', 'issuedAt', 'issuedBy'],
    listSearchableFields: ['title'],
  },
  indexes: [{ fields: ['deliverable', 'version'], unique: true }],
  fields: [
    { ...f('title'), type: 'text', required: true },
    { ...f('deliverable'), type: 'relationship', relationTo: 'deliverables', required: true, index: true },
    { ...f('version'), type: 'number', required: true, min: 1 },
    { ...f('edition'), type: 'text', required: true },
    { ...f('note'), type: 'textarea' },
    { ...f('issuedAt', { date: { pickerAppearance: 'dayAndTime' } }), type: 'date', required: true, index: true },
    { ...f('issuedBy'), type: 'relationship', relationTo: 'users' },
    { ...f('report'), type: 'relationship', relationTo: 'monthly-reports', index: true },
    { ...f('model', { hidden: true }), type: 'json' },
  ],
}
