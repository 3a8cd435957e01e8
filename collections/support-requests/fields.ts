import type { Field, FieldAccess } from 'payload'
import { actorOf } from '@/access/actor'
import { kept, nobody, onlyRoles, readableField } from '@/access/can'
import { supportRequestWords } from '@/glossary/collections/support'
import { optionsFrom } from '@/glossary/options'
import { supportClockWords, supportSourceLabels, supportStatusLabels, supportUrgencyLabels } from '@/glossary/support'
import { said } from '../said'

const f = said(supportRequestWords)
const office = { read: onlyRoles('operator', 'city') }
const instant = { date: { pickerAppearance: 'dayAndTime' } } as const
const personal = (field: string) => ({ read: readableField('support-requests', field) })

/** What came over a screen stays as it was asked; the operator writes and corrects only what came by telephone. */
const ofTelephone: FieldAccess = ({ doc, req }) => {
  const { role } = actorOf(req)
  return role === 'system' || (doc as { source?: string } | undefined)?.source === 'phone'
}

export const fields: Field[] = [
  { ...f('number', { readOnly: true }), type: 'text', index: true, unique: true, access: kept },
  {
    name: 'clock',
    type: 'ui',
    label: supportClockWords.label,
    admin: { disableListColumn: true, components: { Field: '/src/admin/support/AnswerClock#AnswerClock' } },
  },
  {
    ...f('source', { readOnly: true }),
    type: 'select',
    required: true,
    defaultValue: 'phone',
    options: optionsFrom(supportSourceLabels),
    access: kept,
  },
  { ...f('status'), type: 'select', required: true, defaultValue: 'received', options: optionsFrom(supportStatusLabels) },
  { ...f('urgency'), type: 'select', required: true, defaultValue: 'soon', options: optionsFrom(supportUrgencyLabels) },
  {
    ...f('question'),
    type: 'textarea',
    required: true,
    maxLength: 2000,
    access: { ...personal('question'), update: ofTelephone },
  },
  { ...f('page', { readOnly: true }), type: 'text', maxLength: 300, access: kept },
  { ...f('answer'), type: 'textarea', maxLength: 6000, access: personal('answer') },
  { ...f('minutes'), type: 'number', access: office },
  { ...f('note'), type: 'textarea', maxLength: 2000, access: personal('note') },
  { ...f('askerName'), type: 'text', maxLength: 80, access: { ...personal('askerName'), update: ofTelephone } },
  { ...f('answerTo'), type: 'email', access: { ...personal('answerTo'), update: ofTelephone } },
  { ...f('facility'), type: 'relationship', relationTo: 'facilities', index: true, access: { update: ofTelephone } },
  {
    ...f('volunteer'),
    type: 'relationship',
    relationTo: 'volunteers',
    index: true,
    access: { read: onlyRoles('operator', 'city', 'resident'), update: ofTelephone },
  },
  { ...f('receivedAt', instant), type: 'date', index: true, access: { update: ofTelephone } },
  {
    ...f('dueAt', { ...instant, readOnly: true, components: { Cell: '/src/admin/support/DueCell#DueCell' } }),
    type: 'date',
    index: true,
    access: { ...kept, ...office },
  },
  { ...f('answeredAt', { ...instant, readOnly: true }), type: 'date', access: kept },
  { ...f('answeredBy', { readOnly: true }), type: 'text', access: { ...kept, ...office } },
  { ...f('sharedWith', { hidden: true }), type: 'relationship', relationTo: 'facilities', index: true, access: kept },
  { ...f('formId', { hidden: true }), type: 'text', index: true, unique: true, access: { ...kept, read: nobody } },
]
