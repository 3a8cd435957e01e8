import type { CollectionConfig } from 'payload'
import { accessFor } from '@/access/can'
import { reviewWords as w } from '@/glossary/collections/reviews'
import { titled } from '../said'
import { fields } from './fields'
import { readable } from './readable'

/**
 * What both sides of a completed visit write about it. Nobody writes here through an interface: the actions do, under the
 * rules of src/domain/review, and a trigger lets nothing but release, reply and hiding change. Nothing is ever ranked,
 * averaged or decided by it.
 */
export const Reviews: CollectionConfig = {
  slug: 'reviews',
  ...titled(w),
  access: { ...accessFor('reviews'), read: readable, readVersions: readable },
  defaultSort: '-submittedAt',
  admin: {
    useAsTitle: 'title',
    description: w.about,
    defaultColumns: ['submittedAt', 'title', 'facility', 'side', 'privateNote', 'releasedAt', 'repliedAt', 'hiddenAt'],
    listSearchableFields: ['title'],
    components: {
      beforeListTable: ['/src/admin/listViews/ListViews#ListViews', '/src/admin/reviews/WaitingToWrite#WaitingToWrite'],
    },
  },
  indexes: [{ fields: ['facility', 'submittedAt'] }, { fields: ['volunteer', 'submittedAt'] }],
  fields,
}
