import type { CollectionConfig } from 'payload'
import { accessFor, kept, nobody, readableField } from '@/access/can'
import { CONSENT_KINDS, CONSENT_WAYS } from '@/domain/people/registering'
import { consentWords as w } from '@/glossary/collections/consents'
import { consentKindLabels, consentWayLabels } from '@/glossary/consents'
import { optionsFrom } from '@/glossary/options'
import { personalText } from '../personalText'
import { said, titled } from '../said'
import { giveKeyId } from '../giveKeyId'
import { guardConsent } from './hooks/guardConsent'
import { tellOfWithdrawal } from './hooks/tellOfWithdrawal'

const f = said(w)
const instant = { date: { pickerAppearance: 'dayAndTime' } } as const
const personal = (field: string) => ({ access: { read: readableField('consents', field) } })

/** Who agreed to what, when and how, and who heard it. Rows are added; later only that it was taken back. */
export const Consents: CollectionConfig = {
  slug: 'consents',
  ...titled(w),
  access: accessFor('consents', { own: 'volunteer' }),
  defaultSort: '-givenAt',
  forceSelect: { keyId: true },
  hooks: { beforeChange: [giveKeyId, guardConsent], afterChange: [tellOfWithdrawal] },
  admin: {
    useAsTitle: 'title',
    description: w.about,
    defaultColumns: ['volunteer', 'kind', 'way', 'givenAt', 'recordedBy', 'withdrawnAt'],
    listSearchableFields: ['recordedBy'],
  },
  indexes: [{ fields: ['volunteer', 'kind'] }],
  fields: [
    {
      ...f('volunteer'),
      type: 'relationship',
      relationTo: 'volunteers',
      required: true,
      index: true,
      access: { update: nobody },
    },
    { ...f('title', { hidden: true }), type: 'text', virtual: 'volunteer.number' },
    { ...f('kind'), type: 'select', required: true, defaultValue: CONSENT_KINDS[1], options: optionsFrom(consentKindLabels) },
    { ...f('way'), type: 'select', required: true, defaultValue: CONSENT_WAYS[0], options: optionsFrom(consentWayLabels) },
    { ...f('givenAt', instant), type: 'date', index: true },
    { ...f('noticeVersion', { readOnly: true }), type: 'text', access: kept },
    { ...personalText({ ...f('guardianName'), maxLength: 80 }), ...personal('guardianName') },
    { ...personalText({ ...f('guardianPhone'), maxLength: 40 }), ...personal('guardianPhone') },
    { ...f('scan'), type: 'upload', relationTo: 'closed-files', access: { read: readableField('consents', 'scan') } },
    { ...f('note'), type: 'textarea', maxLength: 1000, access: { read: readableField('consents', 'note') } },
    { ...f('recordedAt', { readOnly: true, ...instant }), type: 'date', access: kept },
    { ...f('recordedBy', { readOnly: true }), type: 'text', access: kept },
    { ...f('withdrawnAt', instant), type: 'date' },
    { ...f('keyId', { hidden: true }), type: 'text', access: kept },
  ],
}
