import type { CollectionConfig } from 'payload'
import { accessFor, kept } from '@/access/can'
import { deliverableWords as w } from '@/glossary/collections/deliverables'
import { deliverableKindLabels, deliverableStatusLabels, dueRuleLabels } from '@/glossary/deliverables'
import { optionsFrom } from '@/glossary/options'
import { roleLabels } from '@/glossary/roles'
import { said, titled } from '../said'
import { validDay } from '../validators'

const f = said(w)
const shown = { readOnly: true }
const instant = { readOnly: true, date: { pickerAppearance: 'dayAndTime' } } as const
const hidden = { hidden: true }

/** What the operator owes the city, with its date and whose turn it is (clause 8(1)). Moved by actions and by nothing else. */
export const Deliverables: CollectionConfig = {
  slug: 'deliverables',
  ...titled(w),
  access: accessFor('deliverables'),
  defaultSort: 'dueOn',
  admin: {
    useAsTitle: 'title',
    description: w.about,
    defaultColumns: ['title', 'kind', 'status', 'dueOn', 'workingDueOn', 'metOn'],
    listSearchableFields: ['title'],
  },
  indexes: [{ fields: ['programme', 'kind', 'subject'], unique: true }, { fields: ['programme', 'dueOn'] }],
  fields: [
    { ...f('title', shown), type: 'text', required: true, maxLength: 200, access: kept },
    {
      ...f('kind', shown),
      type: 'select',
      required: true,
      options: optionsFrom(deliverableKindLabels),
      access: kept,
    },
    {
      ...f('status', shown),
      type: 'select',
      required: true,
      defaultValue: 'drafting',
      index: true,
      options: optionsFrom(deliverableStatusLabels),
      access: kept,
    },
    { ...f('dueOn', shown), type: 'text', index: true, validate: validDay, access: kept },
    { ...f('workingDueOn', shown), type: 'text', validate: validDay, access: kept },
    { ...f('dueRule', shown), type: 'select', required: true, options: optionsFrom(dueRuleLabels), access: kept },
    { ...f('dueNote', shown), type: 'textarea', maxLength: 1000, access: kept },
    { ...f('cutoffTime', shown), type: 'text', access: kept },
    { ...f('eventOn', shown), type: 'text', validate: validDay, access: kept },
    { ...f('latestVersion', shown), type: 'number', required: true, defaultValue: 0, min: 0, access: kept },
    { ...f('submittedVersion', shown), type: 'number', required: true, defaultValue: 0, min: 0, access: kept },
    { ...f('submittedAt', instant), type: 'date', access: kept },
    { ...f('metOn', shown), type: 'text', validate: validDay, access: kept },
    { ...f('firstApprovedBy', shown), type: 'relationship', relationTo: 'users', access: kept },
    { ...f('firstApprovedAt', instant), type: 'date', access: kept },
    { ...f('approvedVersion', shown), type: 'number', min: 1, access: kept },
    { ...f('decidedBy', shown), type: 'relationship', relationTo: 'users', access: kept },
    { ...f('decidedAt', instant), type: 'date', access: kept },
    { ...f('comment', shown), type: 'textarea', maxLength: 2000, access: kept },
    { ...f('deliveredAt', instant), type: 'date', access: kept },
    { ...f('subject', hidden), type: 'text', defaultValue: '', access: kept },
    { ...f('programme', shown), type: 'relationship', relationTo: 'programmes', required: true, index: true, access: kept },
    { ...f('awaitsCity', hidden), type: 'checkbox', defaultValue: false, index: true, access: kept },
    { ...f('isOpen', hidden), type: 'checkbox', defaultValue: true, index: true, access: kept },
    { ...f('changedAt', { ...instant, ...hidden }), type: 'date', access: kept },
    { ...f('changedByRole', hidden), type: 'select', options: optionsFrom(roleLabels), access: kept },
    { ...f('changedBy', hidden), type: 'text', access: kept },
  ],
}
