import type { Field } from 'payload'
import { kept, onlyRoles, readableField } from '@/access/can'
import { incidentWords } from '@/glossary/collections/incidents'
import {
  incidentKindLabels,
  incidentStatusLabels,
  ruleGroupLabels,
  severityLabels,
  clockWords,
  legalClockWords,
} from '@/glossary/incidents'
import { optionsFrom } from '@/glossary/options'
import { paperPanelTexts } from '@/glossary/paperScreens'
import { roleLabels } from '@/glossary/roles'
import { paperPanel } from '../paperPanel'
import { said } from '../said'
import { validDay } from '../validators'

const f = said(incidentWords)
/** Not for the facility: who reported, from which visit, the judgement and the clocks of the office. */
const office = { read: onlyRoles('operator', 'city') }
const instant = { date: { pickerAppearance: 'dayAndTime' } } as const
/** The items of a report under the law on personal data. */
const leaked = { condition: ({ isPersonalData }: { isPersonalData?: boolean }) => isPersonalData === true }
const nine = { type: 'textarea', maxLength: 2000, access: office } as const
const fromVisit = (field: 'slot' | 'task' | 'volunteer', relationTo: 'slots' | 'tasks' | 'volunteers'): Field => ({
  ...f(field, { readOnly: true }),
  type: 'relationship',
  relationTo,
  index: true,
  access: { ...kept, ...office },
})

export const fields: Field[] = [
  paperPanel('accident_report', paperPanelTexts.accident_report),
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
  {
    ...f('followUps'),
    type: 'array',
    maxRows: 30,
    access: office,
    fields: [
      { ...f('followUps.at', instant), type: 'date', required: true },
      { ...f('followUps.text'), type: 'textarea', required: true, maxLength: 2000 },
    ],
  },
  { ...f('endedAt', instant), type: 'date', access: office },
  { ...f('cause'), type: 'textarea', maxLength: 4000, access: office },
  { ...f('treatment'), type: 'textarea', maxLength: 4000, access: office },
  { ...f('prevention'), type: 'textarea', maxLength: 4000, access: office },
  { ...f('damage'), type: 'textarea', maxLength: 4000, access: office },
  { ...f('isPersonalData'), type: 'checkbox', defaultValue: false, access: office },
  {
    name: 'legalClocks',
    type: 'ui',
    label: legalClockWords.label,
    admin: { ...leaked, disableListColumn: true, components: { Field: '/src/admin/incidents/LegalClocks#LegalClocks' } },
  },
  { ...f('isMalicious', leaked), type: 'checkbox', defaultValue: false, access: office },
  { ...f('legalFirstOn', leaked), type: 'text', validate: validDay, access: office },
  { ...f('legalFinalOn', leaked), type: 'text', validate: validDay, access: office },
  { ...f('dataItems', leaked), ...nine },
  { ...f('peopleConcerned', leaked), type: 'number', min: 0, access: office },
  { ...f('secondaryDamage', leaked), ...nine },
  { ...f('measuresForPeople', leaked), ...nine },
  { ...f('publication', leaked), ...nine },
  { ...f('otherMatters', leaked), ...nine },
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
  { ...f('digest', { hidden: true }), type: 'text', access: { ...kept, ...office } },
  { ...f('changedBy', { hidden: true }), type: 'text', access: { ...kept, ...office } },
]
