import type { CollectionConfig } from 'payload'
import { accessFor } from '@/access/can'
import { seminarWords as w } from '@/glossary/collections/seminars'
import { titled } from '../said'
import { spanInOrder } from '../spanInOrder'
import { defaultProgramme } from '../defaultProgramme'
import { fields } from './fields'
import { guardSeminar } from './hooks/guardSeminar'
import { tellAttendees } from './hooks/tellAttendees'

/** Seminars and briefings for facilities and residents (clause 5(4)): what was planned, and what is to be reported of it. */
export const Seminars: CollectionConfig = {
  slug: 'seminars',
  ...titled(w),
  access: accessFor('seminars', { published: 'isPublished' }),
  defaultSort: '-startsAt',
  hooks: {
    beforeValidate: [defaultProgramme, spanInOrder('startsAt', 'endsAt', false)],
    beforeChange: [guardSeminar],
    afterChange: [tellAttendees],
  },
  admin: {
    useAsTitle: 'title',
    description: w.about,
    defaultColumns: ['title', 'kind', 'startsAt', 'status', 'seatsTaken', 'capacity'],
    listSearchableFields: ['title', 'speaker'],
  },
  indexes: [{ fields: ['status', 'startsAt'] }, { fields: ['programme', 'startsAt'] }],
  fields,
}
