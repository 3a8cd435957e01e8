import type { CollectionConfig } from 'payload'
import { accessFor } from '@/access/can'
import { shortageNoticeWords as w } from '@/glossary/collections/shortages'
import { optionsFrom } from '@/glossary/options'
import { noticeReasonLabels } from '@/glossary/shortages'
import { said, titled } from '../said'

const f = said(w)

/** Who was told of which urgent seat, when and why. The worker writes it with the mail; nobody changes it. */
export const ShortageNotices: CollectionConfig = {
  slug: 'shortage-notices',
  ...titled(w),
  access: accessFor('shortage-notices', { own: 'volunteer' }),
  defaultSort: '-toldAt',
  timestamps: false,
  admin: {
    useAsTitle: 'title',
    description: w.about,
    defaultColumns: ['toldAt', 'slot', 'facility', 'volunteer', 'because'],
    listSearchableFields: ['id'],
  },
  indexes: [{ fields: ['volunteer', 'toldAt'] }],
  fields: [
    { ...f('slot'), type: 'relationship', relationTo: 'slots', required: true, index: true },
    { ...f('title', { hidden: true }), type: 'text', virtual: 'slot.title' },
    { ...f('task'), type: 'relationship', relationTo: 'tasks', index: true },
    { ...f('facility'), type: 'relationship', relationTo: 'facilities', index: true },
    { ...f('volunteer'), type: 'relationship', relationTo: 'volunteers', required: true, index: true },
    { ...f('because'), type: 'select', required: true, options: optionsFrom(noticeReasonLabels) },
    { ...f('toldAt', { date: { pickerAppearance: 'dayAndTime' } }), type: 'date', required: true, index: true },
  ],
}
