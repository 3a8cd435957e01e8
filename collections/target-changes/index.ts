import type { CollectionConfig } from 'payload'
import { accessFor, kept } from '@/access/can'
import { targetChangeWords as w } from '@/glossary/collections/kpi'
import { figureLabels } from '@/glossary/figures'
import { optionsFrom } from '@/glossary/options'
import { roleLabels } from '@/glossary/roles'
import { said, titled } from '../said'

const f = said(w)
const shown = { readOnly: true }

/** What was planned before and after each change, why, by whom: written by a trigger, changed by nobody. */
export const TargetChanges: CollectionConfig = {
  slug: 'target-changes',
  ...titled(w),
  access: accessFor('target-changes'),
  defaultSort: '-at',
  admin: {
    useAsTitle: 'month',
    description: w.about,
    defaultColumns: ['at', 'figure', 'month', 'before', 'after', 'reason', 'byName'],
    listSearchableFields: ['month'],
  },
  indexes: [{ fields: ['target', 'at'] }],
  fields: [
    { ...f('target', shown), type: 'relationship', relationTo: 'targets', required: true, access: kept },
    { ...f('programme', shown), type: 'relationship', relationTo: 'programmes', required: true, index: true, access: kept },
    { ...f('figure', shown), type: 'select', required: true, options: optionsFrom(figureLabels), access: kept },
    { ...f('month', shown), type: 'text', required: true, access: kept },
    { ...f('before', shown), type: 'number', access: kept },
    { ...f('after', shown), type: 'number', required: true, access: kept },
    { ...f('reason', shown), type: 'textarea', access: kept },
    {
      ...f('at', { ...shown, date: { pickerAppearance: 'dayAndTime' } }),
      type: 'date',
      required: true,
      index: true,
      access: kept,
    },
    { ...f('byRole', shown), type: 'select', options: optionsFrom(roleLabels), access: kept },
    { ...f('by', { hidden: true }), type: 'text', access: kept },
    { ...f('byName', shown), type: 'text', access: kept },
  ],
}
