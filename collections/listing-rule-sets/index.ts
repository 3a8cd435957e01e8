import type { CollectionConfig } from 'payload'
import { accessFor, kept } from '@/access/can'
import { ruleSetStatusLabels } from '@/glossary/listingCheck'
import { ruleSetWords as w } from '@/glossary/collections/listingRules'
import { optionsFrom } from '@/glossary/options'
import { said, titled } from '../said'

const f = said(w)

/** Versions of the rules by which listings are judged. A draft is edited; what was published stays as it was. */
export const ListingRuleSets: CollectionConfig = {
  slug: 'listing-rule-sets',
  ...titled(w),
  access: accessFor('listing-rule-sets'),
  defaultSort: '-version',
  admin: {
    useAsTitle: 'version',
    description: w.about,
    defaultColumns: ['version', 'status', 'reason', 'authorName', 'publishedAt'],
  },
  fields: [
    {
      name: 'actions',
      type: 'ui',
      admin: { components: { Field: '/src/admin/listingCheck/RuleSetActions#RuleSetActions' } },
    },
    { ...f('version', { readOnly: true }), type: 'number', required: true, unique: true, access: kept },
    {
      ...f('status', { readOnly: true }),
      type: 'select',
      required: true,
      defaultValue: 'draft',
      options: optionsFrom(ruleSetStatusLabels),
      access: kept,
    },
    { ...f('reason'), type: 'textarea', required: true, maxLength: 1000 },
    { ...f('authorName', { readOnly: true }), type: 'text', required: true, access: kept },
    { ...f('date', { readOnly: true }), type: 'text', required: true, access: kept },
    { ...f('publishedAt', { readOnly: true, date: { pickerAppearance: 'dayAndTime' } }), type: 'date', access: kept },
    { ...f('publishedByName', { readOnly: true }), type: 'text', access: kept },
    { ...f('benign'), type: 'textarea', maxLength: 20_000 },
    { ...f('barrier'), type: 'text', maxLength: 60 },
    {
      ...f('words'),
      type: 'array',
      fields: [
        { ...f('words.name'), type: 'text', required: true, maxLength: 60 },
        { ...f('words.list'), type: 'textarea', required: true, maxLength: 20_000 },
      ],
    },
  ],
}
