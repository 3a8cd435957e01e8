import type { CollectionConfig } from 'payload'
import { accessFor } from '@/access/can'
import { partnerWords as w } from '@/glossary/collections/kpi'
import { optionsFrom } from '@/glossary/options'
import { partnerKindLabels } from '@/glossary/partners'
import { said, titled } from '../said'

const f = said(w)

/** Through whom facilities and residents come: targets and actuals are shown for each. */
export const Partners: CollectionConfig = {
  slug: 'partners',
  ...titled(w),
  access: accessFor('partners'),
  defaultSort: 'name',
  admin: {
    useAsTitle: 'name',
    description: w.about,
    defaultColumns: ['name', 'kind', 'active'],
    listSearchableFields: ['name'],
  },
  fields: [
    { ...f('name'), type: 'text', required: true, maxLength: 120, unique: true },
    { ...f('kind'), type: 'select', required: true, options: optionsFrom(partnerKindLabels) },
    { ...f('note'), type: 'textarea', maxLength: 2000 },
    { ...f('active'), type: 'checkbox', defaultValue: true },
  ],
}
