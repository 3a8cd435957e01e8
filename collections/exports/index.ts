import type { CollectionConfig } from 'payload'
import { accessFor } from '@/access/can'
import { exportLogWords as w } from '@/glossary/collections/reporting'
import { exportFormatLabels } from '@/glossary/exports'
import { optionsFrom } from '@/glossary/options'
import { roleLabels } from '@/glossary/roles'
import { said, titled } from '../said'

const f = said(w)

/** Who took which list out as a file. Rows are added with the file, and never change. */
export const Exports: CollectionConfig = {
  slug: 'exports',
  ...titled(w),
  access: accessFor('exports'),
  defaultSort: '-at',
  timestamps: false,
  admin: {
    useAsTitle: 'title',
    description: w.about,
    defaultColumns: ['at', 'title', 'conditions', 'format', 'rows', 'userName'],
    listSearchableFields: ['title', 'userName'],
  },
  fields: [
    { ...f('title'), type: 'text', required: true },
    { ...f('conditions'), type: 'text' },
    { ...f('columns'), type: 'textarea', required: true },
    { ...f('format'), type: 'select', required: true, options: optionsFrom(exportFormatLabels) },
    { ...f('rows'), type: 'number', required: true, min: 0 },
    { ...f('unwritten'), type: 'number', required: true, min: 0 },
    { ...f('at', { date: { pickerAppearance: 'dayAndTime' } }), type: 'date', required: true, index: true },
    // The name as it was then: those who read this list may not read the accounts of staff.
    { ...f('userName'), type: 'text', required: true },
    { ...f('role'), type: 'select', required: true, options: optionsFrom(roleLabels) },
    {
      ...f('user', { disableListColumn: true, disableListFilter: true }),
      type: 'relationship',
      relationTo: 'users',
      required: true,
      index: true,
    },
  ],
}
