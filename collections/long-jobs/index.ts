import type { CollectionConfig } from 'payload'
import { accessFor } from '@/access/can'
import { longJobWords as w } from '@/glossary/collections/longJobs'
import { longJobKindLabels, longJobStateLabels } from '@/glossary/longJobs'
import { optionsFrom } from '@/glossary/options'
import { said, titled } from '../said'

const f = said(w)
const hidden = { hidden: true }
const instant = { date: { pickerAppearance: 'dayAndTime' } } as const

/** Work that goes on while nobody waits before the screen; begun, carried on and ended by actions and by nothing else. */
export const LongJobs: CollectionConfig = {
  slug: 'long-jobs',
  ...titled(w),
  access: accessFor('long-jobs'),
  defaultSort: '-askedAt',
  admin: {
    useAsTitle: 'title',
    description: w.about,
    defaultColumns: ['title', 'state', 'sentence', 'startedBy', 'askedAt', 'endedAt'],
    listSearchableFields: ['title'],
  },
  indexes: [{ fields: ['isOpen', 'askedAt'] }],
  fields: [
    { ...f('title'), type: 'text', required: true, maxLength: 200 },
    { ...f('kind'), type: 'select', required: true, options: optionsFrom(longJobKindLabels) },
    { ...f('state'), type: 'select', required: true, defaultValue: 'waiting', options: optionsFrom(longJobStateLabels) },
    { ...f('sentence'), type: 'text', required: true },
    { ...f('done'), type: 'number', required: true, defaultValue: 0, min: 0 },
    { ...f('of'), type: 'number', required: true, defaultValue: 0, min: 0 },
    { ...f('href', hidden), type: 'text' },
    { ...f('programme'), type: 'relationship', relationTo: 'programmes', required: true, index: true },
    { ...f('startedBy'), type: 'relationship', relationTo: 'users', index: true },
    { ...f('askedAt', instant), type: 'date', required: true, index: true },
    { ...f('takenAt', instant), type: 'date' },
    { ...f('endedAt', instant), type: 'date' },
    { ...f('attempts'), type: 'number', required: true, defaultValue: 0, min: 0 },
    { ...f('leaseUntil', { ...instant, ...hidden }), type: 'date' },
    { ...f('leaseKey', hidden), type: 'text' },
    { ...f('key', hidden), type: 'text', required: true },
    { ...f('input', hidden), type: 'json', required: true },
    { ...f('data', hidden), type: 'json' },
    { ...f('isOpen', hidden), type: 'checkbox', defaultValue: true },
  ],
}
