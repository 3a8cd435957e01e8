import type { CollectionConfig } from 'payload'
import { accessFor, kept, nobody } from '@/access/can'
import { homeStandingLabels, residenceProofLabels } from '@/glossary/choices'
import { residenceWords as w } from '@/glossary/collections/people'
import { optionsFrom } from '@/glossary/options'
import { asked } from '../asked'
import { said, titled } from '../said'
import { spanInOrder } from '../spanInOrder'
import { required, validDay } from '../validators'

const f = said(w)

export const Residences: CollectionConfig = {
  slug: 'residences',
  ...titled(w),
  access: accessFor('residences', { own: 'volunteer' }),
  defaultSort: '-since',
  hooks: { beforeValidate: [spanInOrder('since', 'until')] },
  admin: {
    useAsTitle: 'since',
    description: w.about,
    defaultColumns: ['volunteer', 'ward', 'municipalityName', 'since', 'until', 'standing', 'proof'],
  },
  indexes: [{ fields: ['volunteer', 'since'] }],
  fields: [
    {
      ...f('volunteer'),
      type: 'relationship',
      relationTo: 'volunteers',
      required: true,
      defaultValue: asked('volunteer'),
      index: true,
      access: { update: nobody },
    },
    { ...f('ward'), type: 'relationship', relationTo: 'wards', index: true },
    { ...f('municipalityName'), type: 'text', maxLength: 60 },
    { ...f('since'), type: 'text', required: true, validate: required(validDay) },
    { ...f('until'), type: 'text', validate: validDay },
    { ...f('plannedProof'), type: 'select', options: optionsFrom(residenceProofLabels) },
    {
      ...f('standing', { readOnly: true }),
      type: 'select',
      required: true,
      defaultValue: 'stands',
      options: optionsFrom(homeStandingLabels),
      access: kept,
    },
    { ...f('proof'), type: 'select', required: true, defaultValue: 'self_declared', options: optionsFrom(residenceProofLabels) },
  ],
}
