import type { CollectionConfig } from 'payload'
import { accessFor } from '@/access/can'
import { figureLabels } from '@/glossary/figures'
import { targetWords as w } from '@/glossary/collections/reporting'
import { optionsFrom } from '@/glossary/options'
import { said, titled } from '../said'
import { required, validMonth } from '../validators'

const f = said(w)

export const Targets: CollectionConfig = {
  slug: 'targets',
  ...titled(w),
  access: accessFor('targets'),
  defaultSort: 'month',
  admin: {
    useAsTitle: 'month',
    description: w.about,
    defaultColumns: ['figure', 'month', 'planned', 'programme'],
    listSearchableFields: ['month'],
  },
  indexes: [{ fields: ['programme', 'figure', 'month'], unique: true }],
  fields: [
    { ...f('programme'), type: 'relationship', relationTo: 'programmes', required: true, index: true },
    { ...f('figure'), type: 'select', required: true, options: optionsFrom(figureLabels) },
    { ...f('month'), type: 'text', required: true, validate: required(validMonth) },
    { ...f('planned'), type: 'number', required: true, min: 0 },
    { ...f('reason'), type: 'textarea', maxLength: 1000 },
  ],
}
