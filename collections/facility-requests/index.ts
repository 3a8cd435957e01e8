import type { CollectionConfig } from 'payload'
import { accessFor, kept, readableField } from '@/access/can'
import { facilityRequestWords as w } from '@/glossary/collections/facilities'
import { requestPanelTexts as texts } from '@/glossary/registration'
import { optionsFrom } from '@/glossary/options'
import { requestStatusLabels } from '@/glossary/statuses'
import { said, titled } from '../said'
import { required, validDay, validTelephone } from '../validators'
import { validOfficeNumber } from '../validOfficeNumber'

const f = said(w)
const personal = (field: string) => ({ read: readableField('facility-requests', field) })

export const FacilityRequests: CollectionConfig = {
  slug: 'facility-requests',
  ...titled(w),
  access: accessFor('facility-requests'),
  defaultSort: '-createdAt',
  admin: {
    useAsTitle: 'facilityName',
    description: w.about,
    defaultColumns: ['facilityName', 'officeNumber', 'status', 'createdAt'],
    listSearchableFields: ['facilityName', 'officeNumber'],
  },
  indexes: [{ fields: ['status', 'createdAt'] }],
  fields: [
    {
      name: 'decision',
      type: 'ui',
      label: texts.label,
      admin: { disableListColumn: true, components: { Field: '/src/admin/facilityRequest/DecideRequest#DecideRequest' } },
    },
    { ...f('facilityName'), type: 'text', required: true, maxLength: 200 },
    { ...f('officeNumber'), type: 'text', required: true, index: true, validate: required(validOfficeNumber) },
    { ...f('programme'), type: 'relationship', relationTo: 'programmes', required: true, index: true },
    { ...f('contactName'), type: 'text', required: true, maxLength: 80, access: personal('contactName') },
    { ...f('email'), type: 'email', required: true, access: personal('email') },
    { ...f('phone'), type: 'text', required: true, maxLength: 40, validate: required(validTelephone), access: personal('phone') },
    { ...f('message'), type: 'textarea', maxLength: 2000, access: personal('message') },
    { ...f('facility'), type: 'relationship', relationTo: 'facilities', index: true },
    { ...f('cameBy', { position: 'sidebar' }), type: 'relationship', relationTo: 'outreach-activities', index: true },
    { ...f('startsOn'), type: 'text', validate: validDay },
    {
      ...f('status', { readOnly: true }),
      type: 'select',
      required: true,
      defaultValue: 'received',
      options: optionsFrom(requestStatusLabels),
      access: kept,
    },
    { ...f('decisionReason', { readOnly: true }), type: 'textarea', maxLength: 2000, access: kept },
    { ...f('decidedAt', { readOnly: true, date: { pickerAppearance: 'dayAndTime' } }), type: 'date', access: kept },
  ],
}
