import type { CollectionConfig } from 'payload'
import { accessFor, readableField } from '@/access/can'
import { outcomeLabels } from '@/glossary/autoAccept'
import { autoAcceptDecisionWords as w } from '@/glossary/collections/autoAccept'
import { optionsFrom } from '@/glossary/options'
import { said, titled } from '../said'

const f = said(w)

/** How the rules of a facility answered each application, each time they were asked. Written by the system, never changed. */
export const AutoAcceptDecisions: CollectionConfig = {
  slug: 'auto-accept-decisions',
  ...titled(w),
  access: accessFor('auto-accept-decisions', { facility: 'facility' }),
  defaultSort: '-at',
  timestamps: false,
  admin: {
    useAsTitle: 'title',
    description: w.about,
    defaultColumns: ['at', 'title', 'facility', 'rule', 'outcome', 'summary', 'application'],
    listSearchableFields: ['title'],
  },
  indexes: [{ fields: ['facility', 'at'] }],
  fields: [
    { ...f('title', { hidden: true }), type: 'text' },
    { ...f('application'), type: 'relationship', relationTo: 'applications', required: true, index: true },
    { ...f('facility'), type: 'relationship', relationTo: 'facilities', required: true, index: true },
    { ...f('at', { date: { pickerAppearance: 'dayAndTime' } }), type: 'date', required: true, index: true },
    {
      ...f('outcome'),
      type: 'select',
      required: true,
      options: optionsFrom(outcomeLabels),
      access: { read: readableField('auto-accept-decisions', 'outcome') },
    },
    { ...f('rule'), type: 'relationship', relationTo: 'auto-accept-rules' },
    { ...f('summary'), type: 'textarea', access: { read: readableField('auto-accept-decisions', 'summary') } },
    {
      ...f('checks', { hidden: true }),
      type: 'json',
      required: true,
      access: { read: readableField('auto-accept-decisions', 'checks') },
    },
  ],
}
