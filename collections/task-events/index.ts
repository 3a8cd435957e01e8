import type { CollectionConfig } from 'payload'
import { accessFor, onlyRoles, readableField } from '@/access/can'
import { taskEventWords as w } from '@/glossary/collections/taskEvents'
import { verdictLabels } from '@/glossary/listingCheck'
import { optionsFrom } from '@/glossary/options'
import { roleLabels } from '@/glossary/roles'
import { taskStatusLabels } from '@/glossary/statuses'
import { taskEventLabels } from '@/glossary/taskEvents'
import { said, titled } from '../said'

const f = said(w)
const status = { type: 'select', options: optionsFrom(taskStatusLabels), enumName: 'enum_tasks_status' } as const
const dayAndTime = { date: { pickerAppearance: 'dayAndTime' } } as const
/** Staff of the office by name, as beside the decision on the listing itself; the facility reads their role. */
const office = { read: onlyRoles('operator', 'city') }

/** Written by a trigger of the database only; the application's role may neither insert nor change a row (clause 5(2)). */
export const TaskEvents: CollectionConfig = {
  slug: 'task-events',
  ...titled(w),
  access: accessFor('task-events', { facility: 'facility' }),
  defaultSort: '-at',
  timestamps: false,
  admin: {
    useAsTitle: 'title',
    description: w.about,
    defaultColumns: ['at', 'task', 'what', 'from', 'to', 'verdict', 'byRole', 'byName', 'reason'],
    listSearchableFields: ['id'],
  },
  indexes: [{ fields: ['task', 'at'] }, { fields: ['facility', 'at'] }],
  fields: [
    {
      name: 'listing',
      type: 'ui',
      admin: { disableListColumn: true, components: { Field: '/src/admin/taskHistory/ContentOfEvent#ContentOfEvent' } },
    },
    { ...f('task'), type: 'relationship', relationTo: 'tasks', required: true, index: true },
    { ...f('facility'), type: 'relationship', relationTo: 'facilities', required: true, index: true },
    { ...f('title', { hidden: true }), type: 'text', virtual: 'task.title' },
    { ...f('what'), type: 'select', required: true, options: optionsFrom(taskEventLabels) },
    { ...f('from'), ...status },
    { ...f('to'), ...status, required: true },
    { ...f('at', dayAndTime), type: 'date', required: true, index: true },
    { ...f('byRole'), type: 'select', options: optionsFrom(roleLabels) },
    { ...f('byName'), type: 'text', access: office },
    { ...f('by'), type: 'text', access: { read: readableField('task-events', 'by') } },
    { ...f('reason'), type: 'textarea' },
    { ...f('verdict'), type: 'select', options: optionsFrom(verdictLabels), enumName: 'enum_listing_verdict' },
    { ...f('checkVersion'), type: 'number' },
    { ...f('hits', { hidden: true }), type: 'json' },
    { ...f('overrideReason'), type: 'textarea' },
    { ...f('overriddenByName'), type: 'text', access: office },
    { ...f('overriddenAt', dayAndTime), type: 'date' },
    { ...f('content', { hidden: true }), type: 'json' },
  ],
}
