import type { CollectionConfig } from 'payload'
import { accessFor, onlyRoles, readableField } from '@/access/can'
import { inactivityStepWords as w } from '@/glossary/collections/inactivity'
import { inactivityStepLabels } from '@/glossary/inactivity'
import { optionsFrom } from '@/glossary/options'
import { roleLabels } from '@/glossary/roles'
import { said, titled } from '../said'

const f = said(w)

/** Who was warned, kept, archived and restored, when, by whom and why. Written by the actions, changed by nobody; a trigger keeps `volunteers.archivedAt`. */
export const InactivitySteps: CollectionConfig = {
  slug: 'inactivity-steps',
  ...titled(w),
  access: accessFor('inactivity-steps', { own: 'volunteer' }),
  defaultSort: '-at',
  timestamps: false,
  admin: {
    useAsTitle: 'title',
    description: w.about,
    defaultColumns: ['at', 'volunteer', 'step', 'dueOn', 'byRole', 'reason'],
    listSearchableFields: ['id'],
  },
  indexes: [{ fields: ['volunteer', 'at'] }],
  fields: [
    { ...f('title', { hidden: true }), type: 'text', virtual: 'volunteer.number' },
    { ...f('volunteer'), type: 'relationship', relationTo: 'volunteers', required: true, index: true },
    { ...f('step'), type: 'select', required: true, options: optionsFrom(inactivityStepLabels) },
    { ...f('at', { date: { pickerAppearance: 'dayAndTime' } }), type: 'date', required: true, index: true },
    { ...f('dueOn'), type: 'text' },
    { ...f('byRole'), type: 'select', options: optionsFrom(roleLabels) },
    { ...f('by'), type: 'text', access: { read: onlyRoles('city', 'operator') } },
    { ...f('reason'), type: 'textarea', access: { read: readableField('inactivity-steps', 'reason') } },
  ],
}
