import type { CollectionConfig } from 'payload'
import { accessFor, kept } from '@/access/can'
import { agreementAnswerLabels } from '@/glossary/agreements'
import { agreementWords as w } from '@/glossary/collections/people'
import { optionsFrom } from '@/glossary/options'
import { said, titled } from '../said'

const f = said(w)
const instant = { readOnly: true, date: { pickerAppearance: 'dayAndTime' } } as const

/** That somebody was asked again because what they applied for changed, and what they said. Written by the rules alone. */
export const Agreements: CollectionConfig = {
  slug: 'agreements',
  ...titled(w),
  access: accessFor('agreements', { facility: 'facility', own: 'volunteer' }),
  defaultSort: '-askedAt',
  admin: {
    useAsTitle: 'title',
    description: w.about,
    defaultColumns: ['askedAt', 'application', 'facility', 'summary', 'answer', 'answeredAt'],
    listSearchableFields: ['title'],
  },
  indexes: [{ fields: ['application', 'askedAt'] }, { fields: ['facility', 'askedAt'] }],
  fields: [
    { ...f('title', { hidden: true }), type: 'text', access: kept },
    { ...f('application', { readOnly: true }), type: 'relationship', relationTo: 'applications', required: true, access: kept },
    { ...f('summary', { readOnly: true }), type: 'textarea', access: kept },
    { ...f('answer', { readOnly: true }), type: 'select', options: optionsFrom(agreementAnswerLabels), access: kept },
    { ...f('askedAt', instant), type: 'date', required: true, access: kept },
    { ...f('answeredAt', instant), type: 'date', access: kept },
    {
      ...f('facility', { readOnly: true }),
      type: 'relationship',
      relationTo: 'facilities',
      required: true,
      access: kept,
    },
    {
      ...f('volunteer', { readOnly: true, hidden: true }),
      type: 'relationship',
      relationTo: 'volunteers',
      required: true,
      index: true,
      access: kept,
    },
    { ...f('changes', { hidden: true }), type: 'json', required: true, access: kept },
  ],
}
