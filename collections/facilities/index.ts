import type { CollectionConfig } from 'payload'
import { accessFor } from '@/access/can'
import { facilityWords as w } from '@/glossary/collections/facilities'
import { titled } from '../said'
import { spanInOrder } from '../spanInOrder'
import { fields } from './fields'
import { askWaitingAfterBreak } from './hooks/askWaitingAfterBreak'
import { keepSearchName } from './hooks/keepSearchName'

export const Facilities: CollectionConfig = {
  slug: 'facilities',
  ...titled(w),
  access: accessFor('facilities', { facility: 'id' }),
  defaultSort: 'kana',
  hooks: {
    beforeValidate: [spanInOrder('autoAcceptPausedFrom', 'autoAcceptPausedUntil')],
    beforeChange: [keepSearchName],
    afterChange: [askWaitingAfterBreak],
  },
  indexes: [{ fields: ['officeNumber', 'serviceCode'], unique: true }],
  admin: {
    useAsTitle: 'name',
    description: w.about,
    defaultColumns: ['name', 'officeNumber', 'serviceCode', 'ward', 'phone'],
    listSearchableFields: ['name', 'kana', 'searchName', 'officeNumber', 'corporateName'],
    components: { afterListTable: ['/src/admin/importFacilities/OpenDataCredit#OpenDataCredit'] },
  },
  fields,
}
