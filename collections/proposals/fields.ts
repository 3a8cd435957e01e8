import { askingEnd } from '../askingEnd'
import type { Field } from 'payload'
import { kept, nobody, onlyRoles, readableField } from '@/access/can'
import { taskCategoryLabels } from '@/glossary/choices'
import { proposalWords } from '@/glossary/collections/proposals'
import { verdictLabels } from '@/glossary/listingCheck'
import { optionsFrom } from '@/glossary/options'
import { proposalPanelTexts, proposalStatusLabels } from '@/glossary/proposals'
import { said } from '../said'

const f = said(proposalWords)
const judges = onlyRoles('city', 'operator', 'facility')
/** The person's own words: they stay as they were sent. */
const own = (field: string) => ({ ...kept, read: readableField('proposals', field) })

export const fields: Field[] = [
  { ...f('number', { readOnly: true }), type: 'text', index: true, unique: true, access: kept },
  {
    name: 'draft',
    type: 'ui',
    label: proposalPanelTexts.label,
    admin: { disableListColumn: true, components: { Field: '/src/admin/proposals/DraftFromProposal#DraftFromProposal' } },
  },
  { ...f('status'), type: 'select', required: true, defaultValue: 'received', options: optionsFrom(proposalStatusLabels) },
  { ...f('reply'), type: 'textarea', maxLength: 2000, access: { read: readableField('proposals', 'reply') } },
  { ...f('title', { readOnly: true }), type: 'text', required: true, maxLength: 80, access: own('title') },
  {
    ...f('category', { readOnly: true }),
    type: 'select',
    required: true,
    options: optionsFrom(taskCategoryLabels),
    access: kept,
  },
  { ...f('description', { readOnly: true }), type: 'textarea', required: true, maxLength: 1000, access: own('description') },
  { ...f('proposerName', { readOnly: true }), type: 'text', maxLength: 80, access: own('proposerName') },
  {
    name: 'judgement',
    type: 'ui',
    admin: { disableListColumn: true, components: { Field: '/src/admin/listingCheck/Judgement#Judgement' } },
  },
  {
    ...f('checkVerdict', { readOnly: true }),
    type: 'select',
    options: optionsFrom(verdictLabels),
    enumName: 'enum_listing_verdict',
    access: { ...kept, read: judges },
  },
  { ...f('checkHits', { hidden: true }), type: 'json', access: { ...kept, read: onlyRoles('operator', 'facility') } },
  { ...f('checkVersion', { readOnly: true }), type: 'number', access: { ...kept, read: judges } },
  {
    ...f('facility', { readOnly: true }),
    type: 'relationship',
    relationTo: 'facilities',
    required: true,
    index: true,
    access: kept,
  },
  {
    ...f('volunteer', { readOnly: true }),
    type: 'relationship',
    relationTo: 'volunteers',
    required: true,
    index: true,
    access: { ...kept, read: onlyRoles('operator', 'city', 'resident') },
  },
  {
    ...f('task', { readOnly: true }),
    type: 'relationship',
    relationTo: 'tasks',
    index: true,
    access: { ...kept, read: judges },
  },
  {
    ...f('proposedAt', { readOnly: true, date: { pickerAppearance: 'dayAndTime' } }),
    type: 'date',
    required: true,
    index: true,
    access: kept,
  },
  ...askingEnd(f),
  { ...f('formId', { hidden: true }), type: 'text', index: true, unique: true, access: { ...kept, read: nobody } },
]
