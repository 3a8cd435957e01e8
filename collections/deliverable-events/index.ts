import type { CollectionConfig } from 'payload'
import { accessFor } from '@/access/can'
import { deliverableEventWords as w } from '@/glossary/collections/deliverables'
import { deliverableEventLabels, deliverableStatusLabels } from '@/glossary/deliverables'
import { optionsFrom } from '@/glossary/options'
import { roleLabels } from '@/glossary/roles'
import { said, titled } from '../said'

const f = said(w)
const status = {
  type: 'select',
  options: optionsFrom(deliverableStatusLabels),
  enumName: 'enum_deliverables_status',
} as const

/** Written by a trigger of the database only; the application's role may neither insert nor change a row. */
export const DeliverableEvents: CollectionConfig = {
  slug: 'deliverable-events',
  ...titled(w),
  access: accessFor('deliverable-events'),
  defaultSort: '-at',
  timestamps: false,
  admin: {
    useAsTitle: 'title',
    description: w.about,
    defaultColumns: ['at', 'deliverable', 'what', 'from', 'to', 'byRole', 'comment'],
    listSearchableFields: ['id'],
  },
  indexes: [{ fields: ['deliverable', 'at'] }],
  fields: [
    { ...f('deliverable'), type: 'relationship', relationTo: 'deliverables', required: true, index: true },
    { ...f('title', { hidden: true }), type: 'text', virtual: 'deliverable.title' },
    {
      ...f('what'),
      type: 'select',
      required: true,
      options: optionsFrom(deliverableEventLabels),
    },
    { ...f('from'), ...status },
    { ...f('to'), ...status },
    { ...f('version'), type: 'number' },
    { ...f('at', { date: { pickerAppearance: 'dayAndTime' } }), type: 'date', required: true, index: true },
    { ...f('byRole'), type: 'select', options: optionsFrom(roleLabels) },
    { ...f('by'), type: 'text' },
    { ...f('comment'), type: 'textarea' },
    { ...f('dueOn'), type: 'text' },
  ],
}
