import type { CollectionConfig } from 'payload'
import { accessFor } from '@/access/can'
import { consultationWords as w } from '@/glossary/collections/consultations'
import { titled } from '../said'
import { defaultProgramme } from '../defaultProgramme'
import { fields } from './fields'
import { guardConsultation } from './hooks/guardConsultation'
import { tellFacility } from './hooks/tellFacility'

/** Consultations with a facility (clause 5(4) 個別相談): asked for, planned, held, and what was to follow. */
export const Consultations: CollectionConfig = {
  slug: 'consultations',
  ...titled(w),
  access: accessFor('consultations', { facility: 'facility' }),
  defaultSort: '-createdAt',
  hooks: { beforeValidate: [defaultProgramme], beforeChange: [guardConsultation], afterChange: [tellFacility] },
  admin: {
    useAsTitle: 'title',
    description: w.about,
    defaultColumns: ['title', 'status', 'topic', 'outcome', 'nextStepDueOn', 'nextStepDoneOn'],
    listSearchableFields: ['title', 'theme'],
  },
  indexes: [{ fields: ['facility', 'heldOn'] }, { fields: ['status', 'heldOn'] }, { fields: ['programme', 'heldOn'] }],
  fields,
}
