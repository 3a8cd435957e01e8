import type { CollectionConfig } from 'payload'
import { accessFor } from '@/access/can'
import { readOpen } from '@/access/readOpen'
import { taskWords as w } from '@/glossary/collections/listings'
import { titled } from '../said'
import { fields } from './fields'
import { askApplicants } from './hooks/askApplicants'
import { defaultProgramme } from '../defaultProgramme'
import { guardKind } from './hooks/guardKind'
import { guardTransition } from './hooks/guardTransition'
import { judgeText } from './hooks/judgeText'
import { settleOnClosing } from './hooks/settleOnClosing'
import { stampChange } from './hooks/stampChange'
import { tellFacility } from './hooks/tellFacility'
import { tellOfSuspension } from './hooks/tellOfSuspension'

const owners = { facility: 'facility', published: 'isPublished' }

export const Tasks: CollectionConfig = {
  slug: 'tasks',
  ...titled(w),
  access: { ...accessFor('tasks', owners), read: readOpen('tasks', owners), readVersions: readOpen('tasks', owners) },
  defaultSort: '-createdAt',
  hooks: {
    beforeValidate: [defaultProgramme],
    beforeChange: [judgeText, guardKind, guardTransition, stampChange],
    afterChange: [askApplicants, tellOfSuspension, settleOnClosing, tellFacility],
  },
  admin: {
    useAsTitle: 'title',
    description: w.about,
    defaultColumns: ['title', 'facility', 'category', 'status', 'checkVerdict', 'firstPublishedAt'],
    listSearchableFields: ['title', 'description'],
    components: {
      beforeListTable: ['/src/admin/listViews/ListViews#ListViews', '/src/admin/listingSources/ListingSources#ListingSources'],
    },
  },
  indexes: [
    { fields: ['facility', 'status', 'createdAt'] },
    { fields: ['status', 'createdAt'] },
    { fields: ['programme', 'firstPublishedAt'] },
  ],
  fields,
}
