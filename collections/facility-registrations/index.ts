import type { CollectionConfig } from 'payload'
import { accessFor, kept, nobody, onlyRoles } from '@/access/can'
import { registrationWords as w } from '@/glossary/collections/facilities'
import { partnerPanelTexts } from '@/glossary/partners'
import { withdrawalPanelTexts as texts } from '@/glossary/registration'
import { said, titled } from '../said'
import { spanInOrder } from '../spanInOrder'
import { required, validDay } from '../validators'
import { stampApproval } from './hooks/stampApproval'

const f = said(w)

/** Rows are opened by approving a request and ended by leaving (`src/actions`), which ask the rules; nobody writes them past those. */
export const FacilityRegistrations: CollectionConfig = {
  slug: 'facility-registrations',
  ...titled(w),
  access: accessFor('facility-registrations', { facility: 'facility' }),
  defaultSort: '-startsOn',
  hooks: { beforeValidate: [spanInOrder('startsOn', 'lastDay')], beforeChange: [stampApproval] },
  admin: {
    useAsTitle: 'officeNumber',
    description: w.about,
    defaultColumns: ['facility', 'officeNumber', 'startsOn', 'lastDay'],
    listSearchableFields: ['officeNumber'],
  },
  indexes: [{ fields: ['programme', 'startsOn'] }],
  fields: [
    { ...f('programme'), type: 'relationship', relationTo: 'programmes', required: true, index: true },
    { ...f('facility'), type: 'relationship', relationTo: 'facilities', required: true, index: true, access: { update: nobody } },
    { ...f('officeNumber', { readOnly: true }), type: 'text', index: true, access: kept },
    { ...f('startsOn'), type: 'text', required: true, validate: required(validDay) },
    { ...f('lastDay'), type: 'text', validate: validDay },
    { ...f('withdrawalReason'), type: 'textarea', maxLength: 2000 },
    {
      name: 'withdrawal',
      type: 'ui',
      label: texts.label,
      admin: { disableListColumn: true, components: { Field: '/src/admin/facilityRegistration/Withdraw#Withdraw' } },
    },
    {
      ...f('partner', { readOnly: true }),
      type: 'relationship',
      relationTo: 'partners',
      index: true,
      access: { ...kept, read: onlyRoles('city', 'operator') },
    },
    {
      name: 'choosePartner',
      type: 'ui',
      label: partnerPanelTexts.label,
      admin: { disableListColumn: true, components: { Field: '/src/admin/partners/ChoosePartner#ChoosePartner' } },
    },
    {
      ...f('approvedAt', { readOnly: true, date: { pickerAppearance: 'dayAndTime' } }),
      type: 'date',
      access: kept,
    },
    {
      ...f('approvedBy', { readOnly: true }),
      type: 'relationship',
      relationTo: 'users',
      access: { ...kept, read: onlyRoles('city', 'operator') },
    },
  ],
}
