import type { CollectionConfig } from 'payload'
import { accessFor, readableField } from '@/access/can'
import { applicationEventWords as w } from '@/glossary/collections/people'
import { optionsFrom } from '@/glossary/options'
import { roleLabels } from '@/glossary/roles'
import { applicationStatusLabels } from '@/glossary/statuses'
import { said, titled } from '../said'

const f = said(w)

/** Written by a trigger of the database only; the application's role may neither insert nor change a row. */
export const ApplicationEvents: CollectionConfig = {
  slug: 'application-events',
  ...titled(w),
  access: accessFor('application-events', { facility: 'facility' }),
  defaultSort: '-at',
  timestamps: false,
  admin: {
    useAsTitle: 'title',
    description: w.about,
    defaultColumns: ['at', 'application', 'from', 'to', 'byRole', 'reason'],
    listSearchableFields: ['id'],
  },
  indexes: [{ fields: ['application', 'at'] }],
  fields: [
    { ...f('application'), type: 'relationship', relationTo: 'applications', required: true, index: true },
    { ...f('facility'), type: 'relationship', relationTo: 'facilities', required: true, index: true },
    { ...f('from'), type: 'select', options: optionsFrom(applicationStatusLabels), enumName: 'enum_applications_status' },
    {
      ...f('to'),
      type: 'select',
      required: true,
      options: optionsFrom(applicationStatusLabels),
      enumName: 'enum_applications_status',
    },
    { ...f('title', { hidden: true }), type: 'text', virtual: 'facility.name' },
    { ...f('at', { date: { pickerAppearance: 'dayAndTime' } }), type: 'date', required: true, index: true },
    { ...f('byRole'), type: 'select', options: optionsFrom(roleLabels) },
    { ...f('byPhone'), type: 'checkbox', defaultValue: false },
    { ...f('by'), type: 'text', access: { read: readableField('application-events', 'by') } },
    { ...f('reason'), type: 'textarea', access: { read: readableField('application-events', 'reason') } },
  ],
}
