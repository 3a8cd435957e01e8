import type { CollectionConfig } from 'payload'
import { accessFor, kept, readableField } from '@/access/can'
import { REGISTER_SLUGS } from '@/domain/register/slugs'
import { registerWords } from '@/glossary/collections/registers'
import { registerEventWords as w } from '@/glossary/collections/registers/kept'
import { optionsFrom } from '@/glossary/options'
import { registerEventLabels, registerStateLabels } from '@/glossary/registers'
import { roleLabels } from '@/glossary/roles'
import { said, titled } from '../said'

const f = said(w)
const states = optionsFrom(registerStateLabels)
const names = REGISTER_SLUGS.map((slug) => ({ value: slug, label: registerWords[slug].singular }))

/** What happened in the registers; a trigger writes it and nobody changes it. */
export const RegisterEvents: CollectionConfig = {
  slug: 'register-events',
  ...titled(w),
  access: accessFor('register-events'),
  timestamps: false,
  defaultSort: '-at',
  admin: {
    useAsTitle: 'title',
    description: w.about,
    defaultColumns: ['at', 'register', 'title', 'what', 'from', 'to', 'byRole'],
    listSearchableFields: ['title'],
  },
  indexes: [{ fields: ['record', 'at'] }],
  fields: [
    { ...f('title'), type: 'text', access: kept },
    { ...f('register'), type: 'select', required: true, options: names, access: kept },
    { ...f('record'), type: 'text', required: true, access: kept },
    { ...f('what'), type: 'select', required: true, options: optionsFrom(registerEventLabels), access: kept },
    { ...f('from'), type: 'select', options: states, access: kept },
    { ...f('to'), type: 'select', options: states, access: kept },
    { ...f('at', { date: { pickerAppearance: 'dayAndTime' } }), type: 'date', required: true, index: true, access: kept },
    { ...f('byRole'), type: 'select', options: optionsFrom(roleLabels), access: kept },
    { ...f('by'), type: 'text', access: { ...kept, read: readableField('register-events', 'by') } },
    { ...f('details'), type: 'json', access: kept },
  ],
}
