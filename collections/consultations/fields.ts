import type { Condition, Field } from 'payload'
import { kept, nobody, onlyRoles, readableField } from '@/access/can'
import { MOST_MINUTES } from '@/domain/consultation/consultation'
import { consultationWords } from '@/glossary/collections/consultations'
import { consultationStatusLabels, consultationTopicLabels, consultationWayLabels, outcomeLabels } from '@/glossary/consultations'
import { listingsAroundTexts } from '@/glossary/guidance'
import { optionsFrom } from '@/glossary/options'
import { paperPanelTexts } from '@/glossary/paperScreens'
import { programmeField } from '../programmeField'
import { paperPanel } from '../paperPanel'
import { said } from '../said'
import { validDay, validTime } from '../validators'

const f = said(consultationWords)
const operator = onlyRoles('operator')
/** What the operator writes; a facility that asks for a consultation says only what it wants to talk about. */
const written = { create: operator, update: operator }
const personal = (field: string) => ({ read: readableField('consultations', field) })
/** Shown to whoever may write it, and to a facility once there is something in it. */
const ofOffice: Condition = ({ status }, _, { user }) =>
  !(user?.collection === 'users' && user.role === 'facility' && status === 'requested')
const office = { condition: ofOffice }
/** Not asked of a facility that only wishes for one. */
const talked = { condition: ({ status }: { status?: string }) => status !== 'requested' }

export const fields: Field[] = [
  paperPanel('consultation_report', paperPanelTexts.consultation_report),
  { ...f('title', { hidden: true }), type: 'text', access: kept },
  { ...f('facility'), type: 'relationship', relationTo: 'facilities', required: true, index: true, access: { update: nobody } },
  {
    ...f('status'),
    type: 'select',
    required: true,
    defaultValue: 'requested',
    options: optionsFrom(consultationStatusLabels),
  },
  { ...f('statusReason', office), type: 'textarea', maxLength: 1000, access: written },
  { ...f('topic'), type: 'select', required: true, defaultValue: 'carving', options: optionsFrom(consultationTopicLabels) },
  { ...f('theme'), type: 'text', required: true, maxLength: 120 },
  { ...f('wish'), type: 'textarea', maxLength: 2000, access: personal('wish') },
  {
    type: 'row',
    fields: [
      {
        ...f('heldOn', { width: '40%', placeholder: '2026-01-20', ...office }),
        type: 'text',
        validate: validDay,
        access: written,
      },
      { ...f('time', { width: '30%', placeholder: '14:00', ...office }), type: 'text', validate: validTime, access: written },
      { ...f('minutes', { width: '30%', ...office }), type: 'number', min: 1, max: MOST_MINUTES, access: written },
    ],
  },
  { ...f('way', talked), type: 'select', options: optionsFrom(consultationWayLabels), access: written },
  { ...f('consultant', talked), type: 'text', maxLength: 80, access: written },
  {
    ...f('participants', talked),
    type: 'textarea',
    maxLength: 500,
    access: { ...written, ...personal('participants') },
  },
  { ...f('advice', talked), type: 'textarea', maxLength: 4000, access: written },
  { ...f('issues', talked), type: 'textarea', maxLength: 2000, access: written },
  { ...f('outcome', talked), type: 'select', options: optionsFrom(outcomeLabels), access: written },
  { ...f('nextStep', talked), type: 'textarea', maxLength: 1000, access: written },
  {
    type: 'row',
    fields: [
      { ...f('nextStepDueOn', { width: '50%', ...talked }), type: 'text', index: true, validate: validDay, access: written },
      { ...f('nextStepDoneOn', { width: '50%', ...talked }), type: 'text', validate: validDay, access: written },
    ],
  },
  {
    ...f('carvingSheet', talked),
    type: 'relationship',
    relationTo: 'carving-sheets',
    unique: true,
    access: written,
    filterOptions: ({ data }) => (data?.['facility'] ? { facility: { equals: data['facility'] } } : true),
  },
  {
    name: 'listings',
    type: 'ui',
    label: listingsAroundTexts.label,
    admin: {
      disableListColumn: true,
      components: { Field: '/src/admin/guidance/OutcomeOfConsultation#OutcomeOfConsultation' },
    },
  },
  { ...f('note', talked), type: 'textarea', maxLength: 2000, access: { ...written, ...personal('note') } },
  programmeField(f('programme'), { access: { create: operator, update: nobody } }),
  {
    ...f('statusChangedAt', { readOnly: true, date: { pickerAppearance: 'dayAndTime' } }),
    type: 'date',
    access: kept,
  },
]
