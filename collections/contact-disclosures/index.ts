import type { CollectionConfig } from 'payload'
import { accessFor } from '@/access/can'
import { disclosureWords as w } from '@/glossary/collections/people'
import { said, titled } from '../said'

const f = said(w)

/** Who saw whose contact. Rows are added by the one query that shows a contact, and never change. */
export const ContactDisclosures: CollectionConfig = {
  slug: 'contact-disclosures',
  ...titled(w),
  access: accessFor('contact-disclosures'),
  defaultSort: '-at',
  timestamps: false,
  admin: {
    useAsTitle: 'title',
    description: w.about,
    defaultColumns: ['at', 'userName', 'application', 'facility'],
    listSearchableFields: ['userName'],
  },
  fields: [
    { ...f('application'), type: 'relationship', relationTo: 'applications', required: true, index: true },
    { ...f('facility'), type: 'relationship', relationTo: 'facilities', index: true },
    // The name as it was then: those who read this list may not read the accounts of staff.
    { ...f('userName'), type: 'text', required: true },
    {
      ...f('user', { disableListColumn: true, disableListFilter: true }),
      type: 'relationship',
      relationTo: 'users',
      required: true,
      index: true,
    },
    { ...f('title', { hidden: true }), type: 'text', virtual: 'facility.name' },
    { ...f('at', { date: { pickerAppearance: 'dayAndTime' } }), type: 'date', required: true, index: true },
  ],
}
