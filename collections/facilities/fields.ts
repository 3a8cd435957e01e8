import type { Field } from 'payload'
import { upload } from 'payload/shared'
import { kept, onlyRoles } from '@/access/can'
import { registryField } from '@/access/registryFields'
import { PHOTOS_MOST } from '@/domain/facility/access'
import { SERVICE_TYPES } from '@/domain/facility/serviceTypes'
import { calendarTexts } from '@/glossary/calendarFeeds'
import { facilitySourceLabels, parkingLabels } from '@/glossary/choices'
import { facilityFormParts, facilityWords } from '@/glossary/collections/facilities'
import { facilityStaffTexts } from '@/glossary/facilityStaff'
import { optionsFrom } from '@/glossary/options'
import { said } from '../said'
import { validDay, validSite, validTelephone } from '../validators'
import { repairSite } from './hooks/repairSite'

const f = said(facilityWords)
const serviceOptions = Object.entries(SERVICE_TYPES).map(([value, label]) => ({ value, label }))

export const fields: Field[] = [
  { ...f('name'), type: 'text', required: true, maxLength: 200, index: true, access: registryField },
  { ...f('kana'), type: 'text', maxLength: 200, index: true, access: registryField },
  { ...f('officeNumber'), type: 'text', required: true, minLength: 10, maxLength: 10, access: registryField },
  { ...f('serviceCode'), type: 'select', required: true, options: serviceOptions, access: registryField },
  { ...f('ward'), type: 'relationship', relationTo: 'wards', index: true, access: registryField },
  { ...f('address'), type: 'text', required: true, maxLength: 300, access: registryField },
  { ...f('building'), type: 'text', maxLength: 200 },
  {
    type: 'collapsible',
    label: facilityFormParts.access,
    fields: [
      { ...f('nearestStop'), type: 'text', maxLength: 100 },
      { ...f('walkMinutes'), type: 'number', min: 0, max: 180 },
      { ...f('parking'), type: 'select', options: optionsFrom(parkingLabels) },
      { ...f('transport'), type: 'textarea', maxLength: 1000 },
      {
        ...f('photos'),
        type: 'upload',
        relationTo: 'media',
        hasMany: true,
        maxRows: PHOTOS_MOST,
        // Offered are its own and the office's. What is stored is held by a trigger instead: nobody is kept from saving the
        // profile by a picture of the office that they may not see.
        validate: (value, options) => upload(value, { ...options, filterOptions: undefined }),
        filterOptions: ({ id }) => ({ or: [{ facility: { equals: id ?? null } }, { facility: { exists: false } }] }),
      },
    ],
  },
  { ...f('phone'), type: 'text', maxLength: 40, validate: validTelephone },
  { ...f('fax'), type: 'text', maxLength: 40, validate: validTelephone },
  { ...f('url'), type: 'text', maxLength: 500, validate: validSite, hooks: { beforeValidate: [repairSite] } },
  { ...f('capacity'), type: 'number', min: 0 },
  { ...f('availableDays'), type: 'text', maxLength: 60 },
  { ...f('availableDaysNote'), type: 'textarea', maxLength: 1000 },
  { ...f('autoAcceptPausedFrom'), type: 'text', validate: validDay },
  { ...f('autoAcceptPausedUntil'), type: 'text', validate: validDay },
  { ...f('corporateName'), type: 'text', maxLength: 200, access: registryField },
  { ...f('corporateNumber'), type: 'text', maxLength: 13, index: true, access: registryField },
  { ...f('latitude'), type: 'number', min: -90, max: 90 },
  { ...f('longitude'), type: 'number', min: -180, max: 180 },
  {
    ...f('fee', { readOnly: true }),
    type: 'number',
    required: true,
    defaultValue: 0,
    min: 0,
    max: 0,
    access: kept,
  },
  {
    ...f('source', { readOnly: true }),
    type: 'select',
    required: true,
    defaultValue: 'entered',
    options: optionsFrom(facilitySourceLabels),
    access: kept,
  },
  {
    ...f('importedAt', { readOnly: true, date: { pickerAppearance: 'dayAndTime' } }),
    type: 'date',
    access: kept,
  },
  {
    name: 'credit',
    type: 'ui',
    admin: { disableListColumn: true, components: { Field: '/src/admin/importFacilities/RecordCredit#RecordCredit' } },
  },
  {
    name: 'staff',
    type: 'ui',
    label: facilityStaffTexts.label,
    admin: { disableListColumn: true, components: { Field: '/src/admin/facilityStaff/Staff#Staff' } },
  },
  {
    name: 'calendar',
    type: 'ui',
    label: calendarTexts.title,
    admin: { disableListColumn: true, components: { Field: '/src/admin/calendar/CalendarOf#CalendarOf' } },
  },
  { ...f('searchName', { hidden: true }), type: 'text', index: true, access: kept },
  {
    ...f('note'),
    type: 'textarea',
    maxLength: 2000,
    access: { read: onlyRoles('operator', 'city'), create: onlyRoles('operator'), update: onlyRoles('operator') },
  },
]
