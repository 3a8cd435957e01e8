import type { CollectionConfig } from 'payload'
import { accessFor, readableField } from '@/access/can'
import { INVITATION_STATES } from '@/domain/invitation/invitation'
import { endingLabels } from '@/glossary/askings'
import { invitationWords as w } from '@/glossary/collections/invitations'
import { invitationStateLabels } from '@/glossary/invitations'
import { optionsFrom } from '@/glossary/options'
import { said, titled } from '../said'
import { mailEnded } from './hooks/mailEnded'

const f = said(w)
const instant = { date: { pickerAppearance: 'dayAndTime' } } as const
const read = (field: string) => ({ read: readableField('invitations', field) })

/** Who was invited to a slot. A facility sees that it asked and who applied, never who they are before, nor who declined. */
export const Invitations: CollectionConfig = {
  slug: 'invitations',
  ...titled(w),
  access: accessFor('invitations', { facility: 'facility', own: 'volunteer' }),
  defaultSort: '-madeAt',
  hooks: { afterChange: [mailEnded] },
  timestamps: false,
  admin: {
    useAsTitle: 'title',
    description: w.about,
    defaultColumns: ['title', 'task', 'slot', 'facility', 'madeAt', 'application'],
    listSearchableFields: ['title'],
  },
  indexes: [{ fields: ['facility', 'madeAt'] }, { fields: ['volunteer', 'madeAt'] }],
  fields: [
    { ...f('title'), type: 'text' },
    { ...f('slot'), type: 'relationship', relationTo: 'slots', required: true, index: true },
    { ...f('task'), type: 'relationship', relationTo: 'tasks' },
    { ...f('facility'), type: 'relationship', relationTo: 'facilities' },
    { ...f('volunteer'), type: 'relationship', relationTo: 'volunteers', required: true, access: read('volunteer') },
    { ...f('reasons'), type: 'textarea' },
    { ...f('madeAt', instant), type: 'date', required: true },
    {
      ...f('state'),
      type: 'select',
      required: true,
      defaultValue: INVITATION_STATES[0],
      options: optionsFrom(invitationStateLabels),
      access: read('state'),
    },
    { ...f('answeredAt', instant), type: 'date', access: read('answeredAt') },
    { ...f('application'), type: 'relationship', relationTo: 'applications' },
    {
      ...f('endedBecause', { condition: ({ state }: { state?: string }) => state === 'ended' }),
      type: 'select',
      options: optionsFrom(endingLabels),
      enumName: 'enum_asking_ending',
      access: read('endedBecause'),
    },
    { ...f('isOpen', { hidden: true }), type: 'checkbox', defaultValue: true, access: read('isOpen') },
  ],
}
