import type { CollectionConfig } from 'payload'
import { accessFor, kept, nobody, onlyRoles, readableField } from '@/access/can'
import { MOST_CHARACTERS } from '@/domain/message/rules'
import { messageWords as w } from '@/glossary/collections/messages'
import { messagePanelTexts, messageSideLabels } from '@/glossary/messages'
import { optionsFrom } from '@/glossary/options'
import { giveKeyId } from '../giveKeyId'
import { personalText } from '../personalText'
import { said, titled } from '../said'

const f = said(w)
const instant = { date: { pickerAppearance: 'dayAndTime' } } as const

/**
 * What the two sides of an application and the operator write to each other. Nobody writes here through an interface: the
 * actions do, under the rules of src/domain/message; a trigger lets nothing but the read marks change, each once. The text
 * may hold a telephone number or an address, so it lies sealed like those.
 */
export const Messages: CollectionConfig = {
  slug: 'messages',
  ...titled(w),
  access: accessFor('messages', { facility: 'facility', own: 'volunteer' }),
  defaultSort: '-sentAt',
  forceSelect: { keyId: true },
  hooks: { beforeChange: [giveKeyId] },
  admin: {
    useAsTitle: 'title',
    description: w.about,
    defaultColumns: ['sentAt', 'title', 'facility', 'side', 'readByResidentAt', 'readByFacilityAt'],
    listSearchableFields: ['title'],
  },
  indexes: [{ fields: ['application', 'sentAt'] }, { fields: ['facility', 'sentAt'] }, { fields: ['volunteer', 'sentAt'] }],
  fields: [
    {
      name: 'openThread',
      type: 'ui',
      label: messagePanelTexts.openThread,
      admin: { disableListColumn: true, components: { Field: '/src/admin/messages/OpenThread#OpenThread' } },
    },
    { ...f('title', { hidden: true }), type: 'text' },
    { ...f('side'), type: 'select', required: true, options: optionsFrom(messageSideLabels) },
    {
      ...personalText({ ...f('text'), maxLength: MOST_CHARACTERS }),
      access: { read: readableField('messages', 'text') },
    },
    { ...f('application'), type: 'relationship', relationTo: 'applications', required: true },
    { ...f('facility'), type: 'relationship', relationTo: 'facilities', index: true },
    { ...f('volunteer'), type: 'relationship', relationTo: 'volunteers', index: true },
    { ...f('sentAt', instant), type: 'date', required: true },
    { ...f('readByResidentAt', instant), type: 'date' },
    { ...f('readByFacilityAt', instant), type: 'date' },
    { ...f('warned'), type: 'checkbox', defaultValue: false, access: { read: onlyRoles('operator') } },
    { ...f('writtenBy', { hidden: true }), type: 'text', access: { read: readableField('messages', 'writtenBy') } },
    { ...f('sendKey', { hidden: true }), type: 'text', required: true, access: { read: nobody } },
    { ...f('keyId', { hidden: true }), type: 'text', access: kept },
  ],
}
