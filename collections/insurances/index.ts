import type { CollectionConfig } from 'payload'
import { accessFor, onlyRoles, readableField } from '@/access/can'
import { insuranceWords as w } from '@/glossary/collections/insurances'
import { coversLabels } from '@/glossary/insurances'
import { optionsFrom } from '@/glossary/options'
import { said, titled } from '../said'
import { spanInOrder } from '../spanInOrder'
import { defaultProgramme } from '../defaultProgramme'
import { required, validDay } from '../validators'
import { guardCover } from './hooks/guardCover'

const f = said(w)
const office = { read: onlyRoles('operator', 'city') }

/** Insurance by programme, facility or person (clause 13(2)). A facility sees the policies that name it. */
export const Insurances: CollectionConfig = {
  slug: 'insurances',
  ...titled(w),
  access: accessFor('insurances', { facility: 'facility' }),
  defaultSort: 'endsOn',
  hooks: { beforeValidate: [defaultProgramme, spanInOrder('startsOn', 'endsOn')], beforeChange: [guardCover] },
  admin: {
    useAsTitle: 'policyNumber',
    description: w.about,
    defaultColumns: ['policyNumber', 'insurer', 'covers', 'facility', 'startsOn', 'endsOn'],
    listSearchableFields: ['policyNumber', 'insurer'],
  },
  indexes: [{ fields: ['programme', 'endsOn'] }],
  fields: [
    { ...f('covers'), type: 'select', required: true, defaultValue: 'everyone', options: optionsFrom(coversLabels) },
    { ...f('facility'), type: 'relationship', relationTo: 'facilities', index: true },
    { ...f('volunteer'), type: 'relationship', relationTo: 'volunteers', index: true, access: office },
    { ...f('insurer'), type: 'text', required: true, maxLength: 120 },
    { ...f('policyNumber'), type: 'text', required: true, maxLength: 80, index: true },
    { ...f('startsOn'), type: 'text', required: true, validate: required(validDay) },
    {
      ...f('endsOn', { components: { Cell: '/src/admin/insurances/EndsOnCell#EndsOnCell' } }),
      type: 'text',
      required: true,
      index: true,
      validate: required(validDay),
    },
    { ...f('coverage'), type: 'textarea', maxLength: 2000 },
    {
      ...f('certificate'),
      type: 'upload',
      relationTo: 'closed-files',
      access: { read: readableField('insurances', 'certificate') },
    },
    { ...f('note'), type: 'textarea', maxLength: 2000, access: office },
    { ...f('programme'), type: 'relationship', relationTo: 'programmes', required: true, index: true },
  ],
}
