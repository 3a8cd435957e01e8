import type { CollectionConfig } from 'payload'
import { accessFor, nobody, readableField } from '@/access/can'
import { askedActionWords as w } from '@/glossary/collections/secondPerson'
import { optionsFrom } from '@/glossary/options'
import { askedStateLabels, guardedActionLabels } from '@/glossary/secondPerson'
import { said, titled } from '../said'

const f = said(w)
const instant = { date: { pickerAppearance: 'dayAndTime' } } as const
const hidden = { hidden: true }
const account = { disableListColumn: true, disableListFilter: true }
const personal = (field: string) => ({ read: readableField('asked-actions', field) })

/** What somebody of the operator asked a second one to confirm; begun and ended by actions and by nothing else (clause 14(5)). */
export const AskedActions: CollectionConfig = {
  slug: 'asked-actions',
  ...titled(w),
  access: accessFor('asked-actions'),
  defaultSort: '-askedAt',
  timestamps: false,
  admin: {
    useAsTitle: 'title',
    description: w.about,
    defaultColumns: ['title', 'state', 'askedByName', 'askedAt', 'endedByName', 'endedAt'],
    listSearchableFields: ['title', 'askedByName'],
  },
  fields: [
    { ...f('title'), type: 'text', required: true },
    { ...f('kind'), type: 'select', required: true, options: optionsFrom(guardedActionLabels) },
    { ...f('programme'), type: 'relationship', relationTo: 'programmes', required: true, index: true },
    { ...f('state'), type: 'select', required: true, defaultValue: 'waiting', options: optionsFrom(askedStateLabels) },
    { ...f('effect'), type: 'textarea', required: true },
    { ...f('effectAtEnd'), type: 'textarea' },
    { ...f('reason'), type: 'textarea', required: true, maxLength: 2000, access: personal('reason') },
    // The names as they were then: the city reads them, and may not read the accounts of staff.
    { ...f('askedByName'), type: 'text', required: true },
    { ...f('askedBy', account), type: 'relationship', relationTo: 'users', required: true, index: true },
    { ...f('askedAt', instant), type: 'date', required: true, index: true },
    { ...f('lapsesAt', instant), type: 'date', required: true },
    { ...f('endedByName'), type: 'text' },
    { ...f('endedBy', account), type: 'relationship', relationTo: 'users', index: true },
    { ...f('endedAt', instant), type: 'date' },
    { ...f('word'), type: 'textarea', maxLength: 1000, access: personal('word') },
    { ...f('key', hidden), type: 'text', required: true, access: { read: nobody } },
    { ...f('input', hidden), type: 'json', required: true, access: { read: nobody } },
    { ...f('seal', hidden), type: 'text', access: { read: nobody } },
    { ...f('isOpen', hidden), type: 'checkbox', defaultValue: true, index: true },
  ],
}
