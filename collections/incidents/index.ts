import type { CollectionConfig } from 'payload'
import { accessFor } from '@/access/can'
import { incidentWords as w } from '@/glossary/collections/incidents'
import { titled } from '../said'
import { defaultProgramme } from '../defaultProgramme'
import { fields } from './fields'
import { guardIncident } from './hooks/guardIncident'
import { startClock } from './hooks/startClock'

/** Accidents, near misses and requests that nobody may make of a volunteer (clause 13(3)). */
export const Incidents: CollectionConfig = {
  slug: 'incidents',
  ...titled(w),
  // `sharedWith` is empty until the operator shares: no facility sees a record before that.
  access: accessFor('incidents', { facility: 'sharedWith' }),
  defaultSort: '-number',
  hooks: { beforeValidate: [defaultProgramme, startClock], beforeChange: [guardIncident] },
  admin: {
    useAsTitle: 'number',
    description: w.about,
    defaultColumns: ['number', 'kind', 'facility', 'status', 'severity', 'cityDueAt', 'detectedAt'],
    listSearchableFields: ['number'],
  },
  indexes: [{ fields: ['status', 'number'] }, { fields: ['awaitsCity', 'cityDueAt'] }, { fields: ['programme', 'detectedAt'] }],
  fields,
}
