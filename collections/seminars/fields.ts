import type { Field } from 'payload'
import { kept, onlyRoles } from '@/access/can'
import { seminarWords } from '@/glossary/collections/seminars'
import { listingsAroundTexts } from '@/glossary/guidance'
import { optionsFrom } from '@/glossary/options'
import { audienceLabels, seminarKindLabels, seminarPanelTexts as texts, seminarStatusLabels } from '@/glossary/seminars'
import { paperPanelTexts } from '@/glossary/paperScreens'
import { programmeField } from '../programmeField'
import { paperPanel } from '../paperPanel'
import { said } from '../said'
import { validWebAddress } from '../validators'

const f = said(seminarWords)
const dayAndTime = { date: { pickerAppearance: 'dayAndTime', timeIntervals: 15 } } as const
const place = (name: string) => ({ disableListColumn: true, components: { Field: `/src/admin/seminars/${name}#${name}` } })
const online = { condition: ({ isOnline }: { isOnline?: boolean }) => isOnline === true }

/** What the report of a seminar that was held is made of. */
const afterwards = { condition: ({ status }: { status?: string }) => status === 'held' }
const written = { type: 'textarea', maxLength: 4000, access: { read: onlyRoles('city', 'operator', 'organizer') } } as const

export const fields: Field[] = [
  paperPanel('seminar_report', paperPanelTexts.seminar_report),
  { name: 'signUp', type: 'ui', label: texts.signUp, admin: place('SignUp') },
  { ...f('title'), type: 'text', required: true, maxLength: 80, index: true },
  { ...f('kind'), type: 'select', required: true, defaultValue: 'programme', options: optionsFrom(seminarKindLabels) },
  { ...f('audience'), type: 'select', required: true, defaultValue: 'facilities', options: optionsFrom(audienceLabels) },
  { ...f('purpose'), type: 'textarea', maxLength: 1000 },
  { ...f('startsAt', dayAndTime), type: 'date', required: true, index: true },
  { ...f('endsAt', dayAndTime), type: 'date', required: true },
  { ...f('place'), type: 'text', maxLength: 200 },
  { ...f('isOnline'), type: 'checkbox', defaultValue: false },
  { ...f('onlineUrl', online), type: 'text', maxLength: 300, validate: validWebAddress },
  { ...f('speaker'), type: 'text', maxLength: 200 },
  {
    ...f('agenda'),
    type: 'array',
    labels: { singular: texts.agendaItem, plural: texts.agendaItem },
    maxRows: 30,
    fields: [
      { ...f('agenda.title'), type: 'text', required: true, maxLength: 120 },
      {
        type: 'row',
        fields: [
          { ...f('agenda.minutes', { width: '40%' }), type: 'number', min: 1, max: 480 },
          { ...f('agenda.speaker', { width: '60%' }), type: 'text', maxLength: 120 },
        ],
      },
    ],
  },
  { ...f('capacity'), type: 'number', min: 1, max: 2000 },
  { ...f('status'), type: 'select', required: true, defaultValue: 'draft', options: optionsFrom(seminarStatusLabels) },
  { ...f('statusReason'), type: 'textarea', maxLength: 1000 },
  { name: 'attendees', type: 'ui', label: texts.list, admin: place('Attendees') },
  { name: 'materials', type: 'ui', label: texts.materials, admin: place('Materials') },
  {
    name: 'listings',
    type: 'ui',
    label: listingsAroundTexts.label,
    admin: { disableListColumn: true, components: { Field: '/src/admin/guidance/OutcomeOfSeminar#OutcomeOfSeminar' } },
  },
  { ...f('summary'), type: 'textarea', maxLength: 4000, access: { read: onlyRoles('city', 'operator', 'organizer') } },
  { ...f('opinionsHeard', afterwards), ...written },
  { ...f('results', afterwards), ...written },
  { ...f('followUp', afterwards), ...written },
  {
    ...f('pictures', afterwards),
    type: 'upload',
    relationTo: 'media',
    hasMany: true,
    maxRows: 6,
    access: { read: onlyRoles('city', 'operator', 'organizer') },
  },
  { ...f('seatsTaken', { readOnly: true }), type: 'number', defaultValue: 0, access: kept },
  programmeField(f('programme')),
  { ...f('statusChangedAt', { readOnly: true, ...dayAndTime }), type: 'date', access: kept },
  { ...f('isPublished', { hidden: true }), type: 'checkbox', defaultValue: false, index: true, access: kept },
  { ...f('digest', { hidden: true }), type: 'text', access: kept },
]
