import type { CollectionConfig } from 'payload'
import { accessFor, kept, onlyRoles, readableField, writableField } from '@/access/can'
import { MOST_TRAVEL_MINUTES } from '@/domain/application/travel'
import { NOTICES } from '@/domain/notice/notices'
import { ageBandLabels, experienceLabels, motiveLabels } from '@/glossary/choices'
import { volunteerWords as w } from '@/glossary/collections/people'
import { certificateTexts } from '@/glossary/certificates'
import { applyForTexts } from '@/glossary/proxyEntry'
import { duplicateWords } from '@/glossary/duplicates'
import { leavingTexts } from '@/glossary/leaving'
import { optionsFrom } from '@/glossary/options'
import { said, titled } from '../said'
import { spanInOrder } from '../spanInOrder'
import { validDay } from '../validators'
import { dropUnreadableSearch } from './hooks/dropUnreadableSearch'
import { guardLeaving } from './hooks/guardLeaving'
import { guardVerification } from './hooks/guardVerification'
import { keepAgeBand } from './hooks/keepAgeBand'
import { stampRegistration } from './hooks/stampRegistration'

const f = said(w)
const personal = (field: string) => ({ read: readableField('volunteers', field) })
const dayAndTime = { date: { pickerAppearance: 'dayAndTime' } } as const
const office = (field: string) => writableField('volunteers', field)

export const Volunteers: CollectionConfig = {
  slug: 'volunteers',
  ...titled(w),
  access: accessFor('volunteers', { own: 'id' }),
  defaultSort: '-registeredAt',
  hooks: {
    beforeOperation: [dropUnreadableSearch],
    beforeValidate: [spanInOrder('pausedFrom', 'pausedUntil')],
    beforeChange: [stampRegistration, guardLeaving, guardVerification, keepAgeBand],
  },
  admin: {
    useAsTitle: 'number',
    description: w.about,
    defaultColumns: ['number', 'name', 'kana', 'ageBand', 'experience', 'verifiedAt'],
    listSearchableFields: ['number', 'name', 'kana', 'displayName'],
  },
  indexes: [{ fields: ['verifiedAt'] }, { fields: ['registeredAt'] }],
  fields: [
    { ...f('number', { readOnly: true }), type: 'text', index: true, unique: true, access: kept },
    {
      ...f('name'),
      type: 'text',
      required: true,
      maxLength: 80,
      index: true,
      access: { ...personal('name'), ...office('name') },
    },
    {
      ...f('kana'),
      type: 'text',
      required: true,
      maxLength: 80,
      index: true,
      access: { ...personal('kana'), ...office('kana') },
    },
    { ...f('displayName'), type: 'text', required: true, maxLength: 40, access: personal('displayName') },
    {
      ...f('ageBand'),
      type: 'select',
      required: true,
      defaultValue: 'unknown',
      options: optionsFrom(ageBandLabels),
      access: office('ageBand'),
    },
    {
      ...f('partner'),
      type: 'relationship',
      relationTo: 'partners',
      index: true,
      access: { create: onlyRoles('operator'), update: onlyRoles('operator'), read: onlyRoles('city', 'operator') },
    },
    {
      ...f('cameBy'),
      type: 'relationship',
      relationTo: 'outreach-activities',
      index: true,
      access: { create: onlyRoles('operator'), update: onlyRoles('operator'), read: onlyRoles('city', 'operator') },
    },
    { ...f('experience'), type: 'select', required: true, defaultValue: 'none', options: optionsFrom(experienceLabels) },
    { ...f('motives'), type: 'select', hasMany: true, options: optionsFrom(motiveLabels), access: personal('motives') },
    { ...f('motive'), type: 'textarea', maxLength: 1000, access: personal('motive') },
    { ...f('travelMinutes'), type: 'number', required: true, defaultValue: 0, min: 0, max: MOST_TRAVEL_MINUTES },
    { ...f('urgentNotice'), type: 'checkbox', defaultValue: false },
    {
      ...f('notices'),
      type: 'group',
      fields: NOTICES.map((notice) => ({ ...f(`notices.${notice}`), type: 'checkbox' as const, defaultValue: true })),
    },
    { ...f('pausedFrom'), type: 'text', validate: validDay },
    { ...f('pausedUntil'), type: 'text', validate: validDay },
    { ...f('registeredAt', { readOnly: true, ...dayAndTime }), type: 'date', access: kept },
    { ...f('verifiedAt', dayAndTime), type: 'date', access: office('verifiedAt') },
    { ...f('withdrawnAt', { readOnly: true, ...dayAndTime }), type: 'date', access: office('withdrawnAt') },
    { ...f('archivedAt', { readOnly: true, ...dayAndTime }), type: 'date', access: kept },
    {
      ...f('mergedInto', { readOnly: true }),
      type: 'relationship',
      relationTo: 'volunteers',
      access: kept,
    },
    {
      name: 'certificate',
      type: 'ui',
      label: certificateTexts.panelLabel,
      admin: { disableListColumn: true, components: { Field: '/src/admin/certificates/IssueCertificate#IssueCertificate' } },
    },
    {
      name: 'applyFor',
      type: 'ui',
      label: applyForTexts.panelLabel,
      admin: { disableListColumn: true, components: { Field: '/src/admin/proxyEntry/ApplyForLink#ApplyForLink' } },
    },
    {
      name: 'leaving',
      type: 'ui',
      label: leavingTexts.label,
      admin: { disableListColumn: true, components: { Field: '/src/admin/leaving/Leave#Leave' } },
    },
    {
      name: 'duplicates',
      type: 'ui',
      label: duplicateWords.panelLabel,
      admin: { disableListColumn: true, components: { Field: '/src/admin/duplicates/PossibleDuplicates#PossibleDuplicates' } },
    },
  ],
}
