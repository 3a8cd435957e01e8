import type { CollectionConfig } from 'payload'
import { accessFor, kept, nobody, onlyRoles, readableField } from '@/access/can'
import { BLOCK_SIDES, BLOCK_STATES } from '@/domain/block/block'
import { blockSideLabels, blockStateLabels } from '@/glossary/blocks'
import { blockWords as w } from '@/glossary/collections/blocks'
import { optionsFrom } from '@/glossary/options'
import { said, titled } from '../said'
import { holdAskings, takeBackAskings } from './hooks/takeBackAskings'
import { guardBlock } from './hooks/guardBlock'

const f = said(w)
const instant = { readOnly: true, date: { pickerAppearance: 'dayAndTime' } } as const
const once = { update: nobody }
const notForFacilities = { components: { Field: '/src/admin/fields/NotForFacilities#NotForFacilities' } }

/**
 * That a person and a facility shall not meet again. Only the side whose wish it is, and the operator, know of it:
 * `ofFacility` and `ofVolunteer` say who that is and are kept by a trigger.
 */
export const Blocks: CollectionConfig = {
  slug: 'blocks',
  ...titled(w),
  access: accessFor('blocks', { facility: 'ofFacility', own: 'ofVolunteer' }),
  defaultSort: '-madeAt',
  hooks: { beforeOperation: [holdAskings], beforeChange: [guardBlock], afterChange: [takeBackAskings] },
  admin: {
    useAsTitle: 'title',
    description: w.about,
    defaultColumns: ['title', 'facility', 'side', 'state', 'madeAt', 'endedAt'],
    listSearchableFields: ['title'],
  },
  indexes: [{ fields: ['ofFacility', 'madeAt'] }],
  fields: [
    { ...f('title', { hidden: true }), type: 'text', access: { ...kept, read: readableField('blocks', 'title') } },
    { ...f('facility'), type: 'relationship', relationTo: 'facilities', required: true, index: true, access: once },
    {
      ...f('volunteer', notForFacilities),
      type: 'relationship',
      relationTo: 'volunteers',
      required: true,
      index: true,
      access: once,
    },
    {
      ...f('side'),
      type: 'select',
      required: true,
      defaultValue: BLOCK_SIDES[2],
      options: optionsFrom(blockSideLabels),
      access: once,
    },
    {
      ...f('reason'),
      type: 'textarea',
      maxLength: 1000,
      access: { read: readableField('blocks', 'reason'), update: onlyRoles('operator') },
    },
    { ...f('state'), type: 'select', required: true, defaultValue: BLOCK_STATES[0], options: optionsFrom(blockStateLabels) },
    { ...f('madeAt', instant), type: 'date', index: true, access: kept },
    { ...f('endedAt', instant), type: 'date', access: kept },
    { ...f('isActive', { hidden: true }), type: 'checkbox', defaultValue: true, access: kept },
    { ...f('ofFacility', { hidden: true }), type: 'relationship', relationTo: 'facilities', access: kept },
    {
      ...f('ofVolunteer', { hidden: true }),
      type: 'relationship',
      relationTo: 'volunteers',
      index: true,
      access: kept,
    },
  ],
}
