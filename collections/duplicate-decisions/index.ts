import type { CollectionConfig } from 'payload'
import { accessFor, readableField } from '@/access/can'
import { duplicateDecisionWords as w } from '@/glossary/collections/duplicates'
import { duplicateDecisionLabels } from '@/glossary/duplicates'
import { optionsFrom } from '@/glossary/options'
import { said, titled } from '../said'

const f = said(w)

/** What the office decided about two records that may be one person. Rows are added by the use cases and never change. */
export const DuplicateDecisions: CollectionConfig = {
  slug: 'duplicate-decisions',
  ...titled(w),
  access: accessFor('duplicate-decisions'),
  defaultSort: '-at',
  timestamps: false,
  admin: {
    useAsTitle: 'title',
    description: w.about,
    defaultColumns: ['at', 'decision', 'kept', 'other', 'byName'],
    listSearchableFields: ['byName'],
  },
  fields: [
    { ...f('decision'), type: 'select', required: true, options: optionsFrom(duplicateDecisionLabels) },
    { ...f('kept'), type: 'relationship', relationTo: 'volunteers', required: true, index: true },
    { ...f('other'), type: 'relationship', relationTo: 'volunteers', required: true, index: true },
    { ...f('title', { hidden: true }), type: 'text', virtual: 'kept.number' },
    { ...f('reason'), type: 'textarea', maxLength: 1000, access: { read: readableField('duplicate-decisions', 'reason') } },
    { ...f('moved'), type: 'json' },
    { ...f('byName'), type: 'text', required: true },
    {
      ...f('by', { disableListColumn: true, disableListFilter: true }),
      type: 'relationship',
      relationTo: 'users',
      required: true,
      index: true,
    },
    { ...f('at', { date: { pickerAppearance: 'dayAndTime' } }), type: 'date', required: true, index: true },
  ],
}
