import type { CollectionConfig } from 'payload'
import { accessFor } from '@/access/can'
import { outreachActivityWords as w } from '@/glossary/collections/papers'
import { optionsFrom } from '@/glossary/options'
import { activityTexts, channelLabels, publicityAudienceLabels } from '@/glossary/papers'
import { programmeField } from '../programmeField'
import { said, titled } from '../said'
import { spanInOrder } from '../spanInOrder'
import { defaultProgramme } from '../defaultProgramme'
import { required, validDay, validWebAddress } from '../validators'
import { guardActivity } from './hooks/guardActivity'

const f = said(w)
const half = { width: '50%' }

/** Publicity for many at once (clauses 5(1), 5(2)); what was said to a single facility is in outreach-contacts. */
export const OutreachActivities: CollectionConfig = {
  slug: 'outreach-activities',
  ...titled(w),
  access: accessFor('outreach-activities'),
  defaultSort: '-doneOn',
  hooks: { beforeValidate: [defaultProgramme, spanInOrder('doneOn', 'untilOn')], beforeChange: [guardActivity] },
  admin: {
    useAsTitle: 'title',
    description: w.about,
    defaultColumns: ['title', 'doneOn', 'channel', 'audience', 'reach', 'cost'],
    listSearchableFields: ['title', 'tag'],
    components: { beforeListTable: ['/src/admin/papers/OutreachListPanel#OutreachListPanel'] },
  },
  indexes: [{ fields: ['programme', 'doneOn'] }, { fields: ['programme', 'tag'], unique: true }],
  fields: [
    { ...f('title'), type: 'text', required: true, maxLength: 120 },
    {
      type: 'row',
      fields: [
        { ...f('doneOn', half), type: 'text', required: true, validate: required(validDay) },
        { ...f('untilOn', half), type: 'text', validate: validDay },
        { ...f('channel', half), type: 'select', required: true, options: optionsFrom(channelLabels) },
        { ...f('audience', half), type: 'select', required: true, options: optionsFrom(publicityAudienceLabels) },
      ],
    },
    { ...f('content'), type: 'textarea', maxLength: 2000 },
    {
      type: 'row',
      fields: [
        { ...f('reach', half), type: 'number', min: 0, max: 100_000_000 },
        { ...f('reachUnit', half), type: 'text', maxLength: 40 },
        { ...f('cost', half), type: 'number', min: 0, max: 100_000_000 },
      ],
    },
    { ...f('address'), type: 'text', maxLength: 500, validate: validWebAddress },
    { ...f('tag'), type: 'text', maxLength: 40, index: true },
    {
      name: 'code',
      type: 'ui',
      label: activityTexts.label,
      admin: { disableListColumn: true, components: { Field: '/src/admin/papers/TaggedAddress#TaggedAddress' } },
    },
    { ...f('file'), type: 'upload', relationTo: 'media' },
    programmeField(f('programme', { position: 'sidebar' })),
  ],
}
