import type { Field } from 'payload'
import { kept, nobody } from '@/access/can'
import { isTimeOfDay } from '@/domain/carving/step'
import {
  carvingPanelTexts as texts,
  dayTypeLabels,
  doerLabels,
  stepClassLabels,
  stepInput,
  stepRiskLabels,
  stepSkillLabels,
} from '@/glossary/carving'
import { carvingSheetWords } from '@/glossary/collections/carving'
import { optionsFrom } from '@/glossary/options'
import { said } from '../said'
import { required } from '../validators'

const f = said(carvingSheetWords)
const timeOfDay = required((value) => (isTimeOfDay(value ?? '') ? true : stepInput.notATime))
const place = (name: string) => ({ components: { Field: `/src/admin/carvingSheet/${name}#${name}` } })

const stepFields: Field[] = [
  {
    type: 'row',
    fields: [
      { ...f('steps.from', { width: '25%', placeholder: '09:30' }), type: 'text', required: true, validate: timeOfDay },
      { ...f('steps.to', { width: '25%', placeholder: '10:15' }), type: 'text', required: true, validate: timeOfDay },
      { ...f('steps.scene', { width: '25%' }), type: 'text', maxLength: 40 },
      { ...f('steps.minutes', { width: '25%' }), type: 'number', min: 1, max: 720 },
    ],
  },
  { ...f('steps.text'), type: 'text', required: true, maxLength: 200 },
  { name: 'suggestion', type: 'ui', label: texts.suggestion, admin: { disableListColumn: true, ...place('SuggestedClass') } },
  {
    type: 'row',
    fields: [
      {
        ...f('steps.doneBy', { width: '50%' }),
        type: 'select',
        required: true,
        defaultValue: 'professional',
        options: optionsFrom(doerLabels),
      },
      { ...f('steps.classification', { width: '50%' }), type: 'select', options: optionsFrom(stepClassLabels) },
    ],
  },
  {
    type: 'row',
    fields: [
      { ...f('steps.skill', { width: '50%' }), type: 'select', options: optionsFrom(stepSkillLabels) },
      { ...f('steps.risk', { width: '50%' }), type: 'select', options: optionsFrom(stepRiskLabels) },
    ],
  },
  {
    ...f('steps.chosen', {
      condition: (_: unknown, step: { classification?: string; chosen?: boolean }) =>
        step.classification === 'around' || step.chosen === true,
    }),
    type: 'checkbox',
    defaultValue: false,
  },
  { ...f('steps.classifiedBy', { readOnly: true }), type: 'text', access: kept },
  // The item of an answer to the 意向調査 that the step came of: once on all sheets.
  { ...f('steps.sourceItem', { hidden: true }), type: 'text', access: kept },
  { ...f('steps.suggested', { hidden: true }), type: 'select', options: optionsFrom(stepClassLabels), access: kept },
]

export const fields: Field[] = [
  { ...f('title'), type: 'text', required: true, maxLength: 80, index: true },
  { ...f('facility'), type: 'relationship', relationTo: 'facilities', required: true, index: true, access: { update: nobody } },
  {
    type: 'row',
    fields: [
      {
        ...f('dayType', { width: '50%' }),
        type: 'select',
        required: true,
        defaultValue: 'weekday',
        options: optionsFrom(dayTypeLabels),
      },
      { ...f('daysPerWeek', { width: '50%' }), type: 'number', required: true, min: 1, max: 7, defaultValue: 5 },
    ],
  },
  {
    ...f('steps', { initCollapsed: false, components: { RowLabel: '/src/admin/carvingSheet/StepLabel#StepLabel' } }),
    type: 'array',
    maxRows: 100,
    fields: stepFields,
  },
  { name: 'summary', type: 'ui', label: texts.summary, admin: { disableListColumn: true, ...place('Summary') } },
  { name: 'listings', type: 'ui', label: texts.draft, admin: { disableListColumn: true, ...place('DraftFromSheet') } },
  // The form shows it with how it is counted (Summary); the list has it as a column.
  { ...f('freedMinutesPerWeek', { condition: () => false }), type: 'number', defaultValue: 0, access: kept },
  { ...f('madeBy', { readOnly: true, position: 'sidebar' }), type: 'text', access: kept },
  { ...f('digest', { hidden: true }), type: 'text', access: kept },
]
