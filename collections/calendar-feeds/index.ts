import type { CollectionConfig } from 'payload'
import { accessFor, nobody } from '@/access/can'
import { calendarFeedWords as w } from '@/glossary/collections/calendarFeeds'
import { said, titled } from '../said'

const f = said(w)
const instant = { date: { pickerAppearance: 'dayAndTime' } } as const

/** A calendar somebody subscribed to: of one resident or of one facility. The actions open and revoke it. */
export const CalendarFeeds: CollectionConfig = {
  slug: 'calendar-feeds',
  ...titled(w),
  access: accessFor('calendar-feeds', { facility: 'facility', own: 'volunteer' }),
  defaultSort: '-openedAt',
  admin: {
    useAsTitle: 'id',
    description: w.about,
    defaultColumns: ['openedAt', 'facility', 'revokedAt'],
    listSearchableFields: ['id'],
  },
  fields: [
    { ...f('volunteer'), type: 'relationship', relationTo: 'volunteers', index: true },
    { ...f('facility'), type: 'relationship', relationTo: 'facilities', index: true },
    {
      ...f('openedBy', { hidden: true }),
      type: 'relationship',
      relationTo: 'users',
      access: { create: nobody, read: nobody, update: nobody },
    },
    { ...f('openedAt', instant), type: 'date', required: true },
    { ...f('revokedAt', instant), type: 'date' },
  ],
}
