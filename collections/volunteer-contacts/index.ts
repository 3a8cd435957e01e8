import type { CollectionConfig } from 'payload'
import { accessFor, kept, nobody } from '@/access/can'
import { contactWords as w } from '@/glossary/collections/people'
import { personalText } from '../personalText'
import { said, titled } from '../said'
import { validDay, validTelephone } from '../validators'
import { giveKeyId } from '../giveKeyId'
import { deriveAgeBand } from './hooks/deriveAgeBand'
import { holdPerson } from './hooks/holdPerson'

const f = said(w)

export const VolunteerContacts: CollectionConfig = {
  slug: 'volunteer-contacts',
  ...titled(w),
  access: accessFor('volunteer-contacts', { own: 'volunteer' }),
  forceSelect: { keyId: true },
  hooks: { beforeOperation: [holdPerson], beforeChange: [giveKeyId], afterChange: [deriveAgeBand] },
  admin: { useAsTitle: 'id', description: w.about, defaultColumns: ['volunteer', 'updatedAt'], listSearchableFields: ['id'] },
  fields: [
    {
      ...f('volunteer'),
      type: 'relationship',
      relationTo: 'volunteers',
      required: true,
      unique: true,
      access: { update: nobody },
    },
    personalText({ ...f('phone'), maxLength: 40, check: validTelephone }),
    personalText({ ...f('email'), maxLength: 254 }),
    personalText({ ...f('postalCode'), maxLength: 8 }),
    personalText({ ...f('address'), maxLength: 300 }),
    personalText({ ...f('birthDate'), maxLength: 10, check: validDay }),
    { ...f('keyId', { hidden: true }), type: 'text', access: kept },
  ],
}
