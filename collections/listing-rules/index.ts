import type { CollectionConfig } from 'payload'
import { accessFor } from '@/access/can'
import { ruleGroupLabels, verdictLabels } from '@/glossary/listingCheck'
import { ruleWords as w } from '@/glossary/collections/listingRules'
import { optionsFrom } from '@/glossary/options'
import { said, titled } from '../said'
import { required } from '../validators'

const f = said(w)

/** What is let through needs no explanation; whatever stops a listing says why, and how to put it instead. */
const saidUnlessPermitted = (value: string | null | undefined, { siblingData }: { siblingData: unknown }): string | true =>
  (siblingData as { group?: string }).group === 'permitted' ? true : required(() => true)(value)

/** One rule of one version. Only the rules of a draft can be changed; the database holds that too. */
export const ListingRules: CollectionConfig = {
  slug: 'listing-rules',
  ...titled(w),
  access: accessFor('listing-rules'),
  defaultSort: 'key',
  admin: {
    useAsTitle: 'key',
    description: w.about,
    defaultColumns: ['key', 'group', 'verdict', 'reason', 'ruleSet'],
    listSearchableFields: ['key', 'patterns', 'reason'],
  },
  indexes: [{ fields: ['ruleSet', 'key'], unique: true }],
  fields: [
    { ...f('ruleSet'), type: 'relationship', relationTo: 'listing-rule-sets', required: true, index: true },
    { ...f('key'), type: 'text', required: true, maxLength: 60 },
    { ...f('group'), type: 'select', required: true, options: optionsFrom(ruleGroupLabels) },
    { ...f('verdict'), type: 'select', required: true, options: optionsFrom(verdictLabels), enumName: 'enum_listing_verdict' },
    { ...f('patterns'), type: 'textarea', maxLength: 20_000 },
    { ...f('unlessBefore'), type: 'text', maxLength: 2000 },
    { ...f('unlessAfter'), type: 'text', maxLength: 2000 },
    { ...f('unlessBetween'), type: 'text', maxLength: 2000 },
    { ...f('unlessClause'), type: 'text', maxLength: 2000 },
    { ...f('reason'), type: 'textarea', maxLength: 1000, validate: saidUnlessPermitted },
    { ...f('suggestion'), type: 'textarea', maxLength: 1000, validate: saidUnlessPermitted },
    {
      ...f('examples'),
      type: 'array',
      minRows: 1,
      fields: [
        { ...f('examples.text'), type: 'textarea', required: true, maxLength: 1000 },
        {
          ...f('examples.verdict'),
          type: 'select',
          required: true,
          options: optionsFrom(verdictLabels),
          enumName: 'enum_listing_verdict',
        },
      ],
    },
  ],
}
