import type { CollectionConfig } from 'payload'
import { accessFor, kept, nobody } from '@/access/can'
import { targetWords as w } from '@/glossary/collections/kpi'
import { figureLabels } from '@/glossary/figures'
import { optionsFrom } from '@/glossary/options'
import { roleLabels } from '@/glossary/roles'
import { targetTexts } from '@/glossary/targets'
import { said, titled } from '../said'
import { required, validMonth, validWhole } from '../validators'
import { askReason } from './hooks/askReason'

const f = said(w)
const once = { update: nobody }

/** The agreed plan at the end of a month, of a figure, of the programme or of one partner; a change needs its own reason (clause 5(5)). */
export const Targets: CollectionConfig = {
  slug: 'targets',
  ...titled(w),
  access: accessFor('targets'),
  defaultSort: '-month',
  hooks: { beforeChange: [askReason] },
  admin: {
    useAsTitle: 'month',
    components: { edit: { beforeDocumentControls: ['/src/admin/words/FigureTitle#FigureTitle'] } },
    description: w.about,
    defaultColumns: ['figure', 'month', 'planned', 'partner', 'reason', 'programme'],
    listSearchableFields: ['month'],
  },
  fields: [
    { ...f('programme'), type: 'relationship', relationTo: 'programmes', required: true, index: true, access: once },
    { ...f('figure'), type: 'select', required: true, options: optionsFrom(figureLabels), access: once },
    { ...f('month'), type: 'text', required: true, validate: required(validMonth), access: once },
    { ...f('partner'), type: 'relationship', relationTo: 'partners', index: true, access: once },
    { ...f('planned'), type: 'number', required: true, min: 0, validate: validWhole({ required: true, min: 0 }) },
    { ...f('reason'), type: 'textarea', maxLength: 1000 },
    {
      name: 'history',
      type: 'ui',
      label: targetTexts.history,
      admin: { disableListColumn: true, components: { Field: '/src/admin/targets/HistoryOfTarget#HistoryOfTarget' } },
    },
    { ...f('changedAt', { hidden: true }), type: 'date', access: kept },
    { ...f('changedByRole', { hidden: true }), type: 'select', options: optionsFrom(roleLabels), access: kept },
    { ...f('changedBy', { hidden: true }), type: 'text', access: kept },
  ],
}
