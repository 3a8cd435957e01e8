import type { Field } from 'payload'
import { nobody, onlyRoles, readableField } from '@/access/can'
import { incidentWords } from '@/glossary/collections/incidents'
import { incidentKindLabels, incidentStatusLabels, ruleGroupLabels, severityLabels, clockWords } from '@/glossary/incidents'
import { optionsFrom } from '@/glossary/options'
import { roleLabels } from '@/glossary/roles'
import { said } from '../said'

const f = said(incidentWords)
const kept = { create: nobody, update: nobody }
/** Not for the facility: who reported, from which visit, the judgement and the clocks of the office. */
const office = { read: onlyRoles('operator', 'city') }
const instant = { date: { pickerAppearance: 'dayAndTime' } } as const
const fromVisit = (field: 'slot' | 'task' | 'volunteer', relationTo: 'slots' | 'tasks' | 'volunteers'): Field => ({
  ...f(field, { readOnly: true }),
  type: 'relationship',
  relationTo,
  index: true,
  access: { ...kept, ...office },
})

export const fields: Field[] = [
  { ...f('number', { readOnly: true }), type: 'text', index: true, unique: true, access: kept },
  {
    name: 'clock',
    type: 'ui',
    label: clockWords.label,
    admin: { disableListColumn: true, components: { Field: '/src/admin/incidents/CityClock#CityClock' } },
  },
  { ...f('kind'), type: 'select', required: true, options: optionsFrom(incidentKindLabels) },
  { ...f('status'), type: 'select', required: true, defaultValue: 'open', options: optionsFrom(incidentStatusLabels) },
  { ...f('statusReason'), type: 'textarea', maxLength: 2000, access: office },
  {
    ...f('severity'),
    type: 'select',
    required: true,
    defaultValue: 'unjudged',
    options: optionsFrom(severityLabels),
    access: office,
  },
  { ...f('ruleGroup'), type: 'select', options: optionsFrom(ruleGroupLabels), access: office },
  { ...f('happened'), type: 'textarea', maxLength: 6000, access: { read: readableField('incidents', 'happened') } },
  { ...f('summary'), type: 'textarea', maxLength: 2000, access: office },
  { ...f('detectedAt', instant), type: 'date', required: true, index: true, access: office },
  { ...f('operatorNotifiedAt', instant), type: 'date', access: office },
  {
    ...f('cityDueAt', { ...instant, readOnly: true, components: { Cell: '/src/admin/incidents/CityDueCell#CityDueCell' } }),
    type: 'date',
    index: true,
    access: { ...kept, ...office },
  },
  { ...f('cityToldAt', instant), type: 'date', access: office },
  { ...f('treatment'), type: 'textarea', maxLength: 4000, access: office },
  { ...f('prevention'), type: 'textarea', maxLength: 4000, access: office },
  { ...f('damage'), type: 'textarea', maxLength: 4000, access: office },
  { ...f('application'), type: 'relationship', relationTo: 'applications', index: true, access: office },
  { ...f('facility'), type: 'relationship', relationTo: 'facilities', index: true },
  fromVisit('volunteer', 'volunteers'),
  fromVisit('slot', 'slots'),
  fromVisit('task', 'tasks'),
  {
    ...f('listingOfDay', { hidden: true }),
    type: 'relationship',
    relationTo: 'task-events',
    access: { ...kept, ...office },
  },
  {
    name: 'listing',
    type: 'ui',
    admin: { disableListColumn: true, components: { Field: '/src/admin/taskHistory/ListingOfDay#ListingOfDay' } },
  },
  { ...f('facilityNote'), type: 'textarea', maxLength: 2000 },
  { ...f('sharedAt', instant), type: 'date' },
  { ...f('sharedWith', { hidden: true }), type: 'relationship', relationTo: 'facilities', index: true, access: kept },
  { ...f('reportedAt', { ...instant, readOnly: true }), type: 'date', access: { ...kept, ...office } },
  {
    ...f('reportedByRole', { readOnly: true }),
    type: 'select',
    options: optionsFrom(roleLabels),
    access: { ...kept, ...office },
  },
  { ...f('programme'), type: 'relationship', relationTo: 'programmes', required: true, index: true },
  { ...f('isOneTap', { hidden: true }), type: 'checkbox', defaultValue: false, access: { ...kept, ...office } },
  { ...f('awaitsCity', { hidden: true }), type: 'checkbox', defaultValue: true, access: { ...kept, ...office } },
  { ...f('changedAt', { ...instant, hidden: true }), type: 'date', access: { ...kept, ...office } },
  {
    ...f('changedByRole', { hidden: true }),
    type: 'select',
    options: optionsFrom(roleLabels),
    access: { ...kept, ...office },
  },
  { ...f('changedBy', { hidden: true }), type: 'text', access: { ...kept, ...office } },
]
