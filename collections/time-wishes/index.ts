import { askingEnd } from '../askingEnd'
import type { CollectionConfig, Field } from 'payload'
import { accessFor, kept, onlyRoles, readableField } from '@/access/can'
import { timeWishWords as w } from '@/glossary/collections/wishes'
import { optionsFrom } from '@/glossary/options'
import { wishPanelTexts, wishStatusLabels } from '@/glossary/wishes'
import { said, titled } from '../said'
import { guardWish } from './hooks/guardWish'
import { mailOutcome } from './hooks/mailOutcome'
import { tellStaff } from './hooks/tellStaff'

const f = said(w)
const own = (field: string) => ({ ...kept, read: readableField('time-wishes', field) })

const fields: Field[] = [
  { ...f('title', { hidden: true }), type: 'text', virtual: 'task.title' },
  {
    name: 'agree',
    type: 'ui',
    label: wishPanelTexts.label,
    admin: { disableListColumn: true, components: { Field: '/src/admin/timeWishes/AgreeOnTime#AgreeOnTime' } },
  },
  { ...f('status'), type: 'select', required: true, defaultValue: 'open', options: optionsFrom(wishStatusLabels) },
  { ...f('reply'), type: 'textarea', maxLength: 1000, access: { read: readableField('time-wishes', 'reply') } },
  { ...f('wish', { readOnly: true }), type: 'textarea', required: true, maxLength: 500, access: own('wish') },
  { ...f('wisherName', { readOnly: true }), type: 'text', maxLength: 80, access: own('wisherName') },
  { ...f('task', { readOnly: true }), type: 'relationship', relationTo: 'tasks', required: true, index: true, access: kept },
  { ...f('facility', { readOnly: true }), type: 'relationship', relationTo: 'facilities', index: true, access: kept },
  {
    ...f('volunteer', { readOnly: true }),
    type: 'relationship',
    relationTo: 'volunteers',
    required: true,
    index: true,
    access: { ...kept, read: onlyRoles('operator', 'city', 'resident') },
  },
  { ...f('slot', { readOnly: true }), type: 'relationship', relationTo: 'slots', index: true, access: kept },
  {
    ...f('wishedAt', { readOnly: true, date: { pickerAppearance: 'dayAndTime' } }),
    type: 'date',
    required: true,
    index: true,
    access: kept,
  },
  ...askingEnd(f),
  { ...f('isOpen', { hidden: true }), type: 'checkbox', defaultValue: true, access: kept },
]

/** The times that residents wish for where a listing has none of its own (a flexible one). */
export const TimeWishes: CollectionConfig = {
  slug: 'time-wishes',
  ...titled(w),
  access: accessFor('time-wishes', { facility: 'facility', own: 'volunteer' }),
  defaultSort: '-wishedAt',
  hooks: { beforeChange: [guardWish], afterChange: [tellStaff, mailOutcome] },
  admin: {
    useAsTitle: 'title',
    description: w.about,
    defaultColumns: ['wishedAt', 'task', 'wisherName', 'wish', 'status', 'answerDueAt', 'facility'],
    listSearchableFields: ['id'],
  },
  indexes: [{ fields: ['isOpen', 'wishedAt'] }],
  fields,
}
