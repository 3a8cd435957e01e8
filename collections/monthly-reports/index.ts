import type { CollectionConfig } from 'payload'
import { accessFor, kept, nobody, onlyRoles } from '@/access/can'
import { monthlyReportWords as w } from '@/glossary/collections/reporting'
import { optionsFrom } from '@/glossary/options'
import { reportStatusLabels } from '@/glossary/statuses'
import { said, titled } from '../said'
import { required, validMonth } from '../validators'
import { guardDecision } from './hooks/guardDecision'

const f = said(w)
const instant = { readOnly: true, date: { pickerAppearance: 'dayAndTime' } } as const

/** Rows are made by closing a month and by nothing else; the database refuses any change but the city's decision. */
export const MonthlyReports: CollectionConfig = {
  slug: 'monthly-reports',
  ...titled(w),
  access: accessFor('monthly-reports'),
  defaultSort: '-closedAt',
  hooks: { beforeChange: [guardDecision] },
  admin: {
    useAsTitle: 'month',
    description: w.about,
    defaultColumns: ['month', 'version', 'status', 'closedAt', 'approvedAt'],
    listSearchableFields: ['month'],
  },
  indexes: [{ fields: ['programme', 'month', 'version'], unique: true }],
  fields: [
    { ...f('month', { readOnly: true }), type: 'text', required: true, validate: required(validMonth), access: kept },
    { ...f('version', { readOnly: true }), type: 'number', required: true, min: 1, access: kept },
    {
      ...f('programme', { readOnly: true }),
      type: 'relationship',
      relationTo: 'programmes',
      required: true,
      index: true,
      access: kept,
    },
    {
      ...f('status'),
      type: 'select',
      required: true,
      defaultValue: 'submitted',
      options: optionsFrom(reportStatusLabels),
      access: { create: nobody, update: onlyRoles('city') },
    },
    { ...f('approvalComment'), type: 'textarea', maxLength: 2000, access: { create: nobody, update: onlyRoles('city') } },
    { ...f('correctionNote', { readOnly: true }), type: 'textarea', access: kept },
    { ...f('qualityNote', { readOnly: true }), type: 'textarea', access: kept },
    { ...f('cutoffAt', instant), type: 'date', required: true, access: kept },
    { ...f('closedAt', instant), type: 'date', required: true, access: kept },
    { ...f('closedBy', { readOnly: true }), type: 'relationship', relationTo: 'users', access: kept },
    { ...f('approvedAt', instant), type: 'date', access: kept },
    { ...f('approvedBy', { readOnly: true }), type: 'relationship', relationTo: 'users', access: kept },
    { ...f('model', { hidden: true }), type: 'json', required: true, access: kept },
  ],
}
