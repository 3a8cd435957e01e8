import type { CollectionConfig } from 'payload'
import { accessFor } from '@/access/can'
import { caseWords as w } from '@/glossary/collections/papers'
import { optionsFrom } from '@/glossary/options'
import { caseKindLabels, publicityLabels } from '@/glossary/papers'
import { programmeField } from '../programmeField'
import { officeText } from '../officeText'
import { said, titled } from '../said'
import { defaultProgramme } from '../defaultProgramme'
import { validDay } from '../validators'
import { guardCase } from './hooks/guardCase'

const f = said(w)
const half = { width: '50%' }

/** Cases to follow and cases to learn from (clause 5(6)), for the completion report. */
export const Cases: CollectionConfig = {
  slug: 'cases',
  ...titled(w),
  access: accessFor('cases'),
  defaultSort: '-happenedOn',
  hooks: { beforeValidate: [defaultProgramme], beforeChange: [guardCase] },
  admin: {
    useAsTitle: 'title',
    description: w.about,
    defaultColumns: ['title', 'kind', 'facility', 'publicity', 'happenedOn'],
    listSearchableFields: ['title'],
  },
  indexes: [{ fields: ['programme', 'kind'] }],
  fields: [
    { ...f('title'), type: 'text', required: true, maxLength: 120 },
    {
      type: 'row',
      fields: [
        { ...f('kind', half), type: 'select', required: true, defaultValue: 'good', options: optionsFrom(caseKindLabels) },
        { ...f('happenedOn', half), type: 'text', validate: validDay },
        { ...f('facility', half), type: 'relationship', relationTo: 'facilities', index: true },
        { ...f('application', half), type: 'relationship', relationTo: 'applications', index: true },
      ],
    },
    officeText(f('background')),
    officeText(f('activity')),
    officeText(f('result')),
    officeText(f('learning')),
    {
      type: 'row',
      fields: [
        {
          ...f('publicity', half),
          type: 'select',
          required: true,
          defaultValue: 'closed',
          options: optionsFrom(publicityLabels),
        },
        { ...f('consentBy', half), type: 'text', maxLength: 120 },
        { ...f('consentOn', half), type: 'text', validate: validDay },
      ],
    },
    programmeField(f('programme', { position: 'sidebar' })),
  ],
}
