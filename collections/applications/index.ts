import type { CollectionConfig } from 'payload'
import { accessFor } from '@/access/can'
import { applicationWords as w } from '@/glossary/collections/people'
import { titled } from '../said'
import { fields } from './fields'
import { guardMinutes } from './hooks/guardMinutes'
import { acceptByRule } from './hooks/acceptByRule'
import { guardTransition } from './hooks/guardTransition'
import { keepMessage } from './hooks/keepMessage'
import { lockForApplying } from './hooks/lockForApplying'
import { offerFreedSeat } from './hooks/offerFreedSeat'
import { stampCheckIn } from './hooks/stampCheckIn'
import { tellFacility } from './hooks/tellFacility'
import { tellResident } from './hooks/tellResident'
import { waitWhenFull } from './hooks/waitWhenFull'

export const Applications: CollectionConfig = {
  slug: 'applications',
  ...titled(w),
  access: accessFor('applications', { facility: 'facility', own: 'volunteer' }),
  defaultSort: '-appliedAt',
  hooks: {
    beforeOperation: [lockForApplying],
    beforeChange: [keepMessage, guardTransition, stampCheckIn, guardMinutes],
    afterChange: [acceptByRule, waitWhenFull, tellResident, tellFacility, offerFreedSeat],
  },
  admin: {
    useAsTitle: 'title',
    description: w.about,
    defaultColumns: ['applicantName', 'status', 'startsAt', 'task', 'facility', 'appliedAt'],
    listSearchableFields: ['title'],
    components: { beforeListTable: ['/src/admin/listViews/ListViews#ListViews'] },
  },
  indexes: [
    { fields: ['facility', 'status', 'startsAt'] },
    { fields: ['facility', 'appliedAt'] },
    { fields: ['volunteer', 'startsAt'] },
    { fields: ['status', 'statusChangedAt'] },
    { fields: ['slot', 'status'] },
    { fields: ['programme', 'startsAt'] },
  ],
  fields,
}
