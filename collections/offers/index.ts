import type { CollectionConfig } from 'payload'
import { accessFor, onlyRoles } from '@/access/can'
import { OFFER_STATES } from '@/domain/offer/state'
import { offerWords as w } from '@/glossary/collections/people'
import { optionsFrom } from '@/glossary/options'
import { offerStateLabels } from '@/glossary/statuses'
import { said, titled } from '../said'

const f = said(w)
const instant = { date: { pickerAppearance: 'dayAndTime' } } as const

/** Seats held for somebody on the waiting list. The system makes and closes them; nobody writes one. */
export const Offers: CollectionConfig = {
  slug: 'offers',
  ...titled(w),
  access: accessFor('offers', { facility: 'facility', own: 'volunteer' }),
  defaultSort: '-madeAt',
  timestamps: false,
  admin: {
    useAsTitle: 'title',
    description: w.about,
    defaultColumns: ['madeAt', 'expiresAt', 'state', 'application', 'slot', 'facility'],
    listSearchableFields: ['id'],
  },
  indexes: [{ fields: ['facility', 'madeAt'] }, { fields: ['slot', 'state'] }],
  fields: [
    { ...f('application'), type: 'relationship', relationTo: 'applications', required: true, index: true },
    { ...f('slot'), type: 'relationship', relationTo: 'slots', index: true },
    { ...f('volunteer'), type: 'relationship', relationTo: 'volunteers', index: true },
    { ...f('facility'), type: 'relationship', relationTo: 'facilities', index: true },
    { ...f('title', { hidden: true }), type: 'text', virtual: 'facility.name' },
    { ...f('madeAt', instant), type: 'date', required: true, index: true },
    { ...f('expiresAt', instant), type: 'date', required: true },
    { ...f('state'), type: 'select', required: true, defaultValue: OFFER_STATES[0], options: optionsFrom(offerStateLabels) },
    { ...f('byPhone'), type: 'checkbox', defaultValue: false, access: { read: onlyRoles('operator') } },
    { ...f('closedAt', instant), type: 'date' },
    { ...f('isOpen', { hidden: true }), type: 'checkbox', defaultValue: true },
  ],
}
