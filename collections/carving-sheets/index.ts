import type { CollectionConfig } from 'payload'
import { accessFor } from '@/access/can'
import { carvingSheetWords as w } from '@/glossary/collections/carving'
import { titled } from '../said'
import { fields } from './fields'
import { judgeSteps } from './hooks/judgeSteps'

/** A day's work of a facility, split into steps (clause 5(4) 切り出し): what is only around care can become a listing. */
export const CarvingSheets: CollectionConfig = {
  slug: 'carving-sheets',
  ...titled(w),
  access: accessFor('carving-sheets', { facility: 'facility' }),
  defaultSort: '-updatedAt',
  hooks: { beforeChange: [judgeSteps] },
  admin: {
    useAsTitle: 'title',
    description: w.about,
    defaultColumns: ['title', 'facility', 'dayType', 'freedMinutesPerWeek', 'updatedAt'],
    listSearchableFields: ['title'],
  },
  indexes: [{ fields: ['facility', 'updatedAt'] }],
  fields,
}
