import type { CollectionConfig } from 'payload'
import { accessFor } from '@/access/can'
import { incidentEventWords as w } from '@/glossary/collections/incidents'
import { incidentEventLabels, incidentStatusLabels } from '@/glossary/incidents'
import { optionsFrom } from '@/glossary/options'
import { roleLabels } from '@/glossary/roles'
import { said, titled } from '../said'

const f = said(w)
const status = { type: 'select', options: optionsFrom(incidentStatusLabels), enumName: 'enum_incidents_status' } as const

/** Written by a trigger of the database only; the application's role may neither insert nor change a row. */
export const IncidentEvents: CollectionConfig = {
  slug: 'incident-events',
  ...titled(w),
  access: accessFor('incident-events'),
  defaultSort: '-at',
  timestamps: false,
  admin: {
    useAsTitle: 'title',
    description: w.about,
    defaultColumns: ['at', 'incident', 'what', 'from', 'to', 'byRole', 'reason'],
    listSearchableFields: ['id'],
  },
  indexes: [{ fields: ['incident', 'at'] }],
  fields: [
    { ...f('incident'), type: 'relationship', relationTo: 'incidents', required: true, index: true },
    { ...f('title', { hidden: true }), type: 'text', virtual: 'incident.number' },
    { ...f('what'), type: 'select', required: true, options: optionsFrom(incidentEventLabels) },
    { ...f('from'), ...status },
    { ...f('to'), ...status },
    { ...f('at', { date: { pickerAppearance: 'dayAndTime' } }), type: 'date', required: true, index: true },
    { ...f('byRole'), type: 'select', options: optionsFrom(roleLabels) },
    { ...f('by'), type: 'text' },
    { ...f('reason'), type: 'textarea' },
  ],
}
