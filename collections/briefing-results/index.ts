import type { CollectionConfig } from 'payload'
import { accessFor, kept } from '@/access/can'
import { briefingResultWords as w } from '@/glossary/collections/briefing'
import { briefingWayLabels } from '@/glossary/briefing'
import { optionsFrom } from '@/glossary/options'
import { said, titled } from '../said'
import { recordAtCounter } from './hooks/recordAtCounter'

const f = said(w)
const instant = { readOnly: true, date: { pickerAppearance: 'dayAndTime' } } as const

/** Every time somebody took the briefing. Rows are added and never change. */
export const BriefingResults: CollectionConfig = {
  slug: 'briefing-results',
  ...titled(w),
  access: accessFor('briefing-results', { own: 'volunteer' }),
  defaultSort: '-takenAt',
  timestamps: false,
  hooks: { beforeChange: [recordAtCounter] },
  admin: {
    useAsTitle: 'title',
    description: w.about,
    defaultColumns: ['takenAt', 'volunteer', 'version', 'way', 'passedAt'],
    listSearchableFields: ['id'],
  },
  indexes: [{ fields: ['volunteer', 'passedAt'] }],
  fields: [
    { ...f('volunteer'), type: 'relationship', relationTo: 'volunteers', required: true, index: true },
    { ...f('title', { hidden: true }), type: 'text', virtual: 'volunteer.number' },
    { ...f('briefing'), type: 'relationship', relationTo: 'briefings', required: true, index: true },
    { ...f('version', { readOnly: true }), type: 'number', access: kept },
    {
      ...f('way', { readOnly: true }),
      type: 'select',
      required: true,
      defaultValue: 'counter',
      options: optionsFrom(briefingWayLabels),
      access: kept,
    },
    { ...f('takenAt', instant), type: 'date', index: true, access: kept },
    { ...f('passedAt', instant), type: 'date', access: kept },
    { ...f('answers', { hidden: true }), type: 'json', access: kept },
  ],
}
