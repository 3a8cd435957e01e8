import type { CollectionConfig } from 'payload'
import { accessFor, kept, nobody, onlyRoles, readableField } from '@/access/can'
import { MOST_VISITS_ASKED, RULE_KINDS, RULE_STATES } from '@/domain/autoAccept/rule'
import { ruleKindLabels, ruleStateLabels } from '@/glossary/autoAccept'
import { autoAcceptRuleWords as w } from '@/glossary/collections/autoAccept'
import { optionsFrom } from '@/glossary/options'
import { said, titled } from '../said'
import { askWaitingByRule } from './hooks/askWaitingByRule'
import { guardRule } from './hooks/guardRule'

const f = said(w)
const once = { update: nobody }
const ifVisits = { condition: ({ kind }: { kind?: string }) => kind === 'visits' }
const ifRegular = {
  condition: ({ kind }: { kind?: string }) => kind === 'regular',
  components: { Field: '/src/admin/fields/NotForFacilities#NotForFacilities' },
}

/** Whom a facility accepts without being asked each time. What it may not rest on has no field here. */
export const AutoAcceptRules: CollectionConfig = {
  slug: 'auto-accept-rules',
  ...titled(w),
  access: accessFor('auto-accept-rules', { facility: 'facility' }),
  defaultSort: '-createdAt',
  hooks: { beforeChange: [guardRule], afterChange: [askWaitingByRule] },
  admin: {
    useAsTitle: 'title',
    description: w.about,
    defaultColumns: ['title', 'facility', 'kind', 'state', 'createdAt'],
    listSearchableFields: ['title'],
  },
  indexes: [{ fields: ['facility', 'state'] }],
  fields: [
    {
      ...f('title', { hidden: true }),
      type: 'text',
      access: { ...kept, read: readableField('auto-accept-rules', 'title') },
    },
    { ...f('facility'), type: 'relationship', relationTo: 'facilities', required: true, index: true, access: once },
    {
      ...f('kind'),
      type: 'select',
      required: true,
      defaultValue: RULE_KINDS[0],
      options: optionsFrom(ruleKindLabels),
      access: once,
    },
    { ...f('visits', ifVisits), type: 'number', min: 1, max: MOST_VISITS_ASKED, defaultValue: 3 },
    {
      ...f('volunteer', ifRegular),
      type: 'relationship',
      relationTo: 'volunteers',
      index: true,
      // A facility names somebody on their application, not by a number it could try out.
      access: { create: onlyRoles('operator'), update: nobody },
    },
    { ...f('state'), type: 'select', required: true, defaultValue: RULE_STATES[0], options: optionsFrom(ruleStateLabels) },
  ],
}
