import type { CollectionConfig, PayloadRequest } from 'payload'
import { accessFor, kept, readableField } from '@/access/can'
import { nowOf } from '@/access/clock'
import { dayOf } from '@/domain/calendar/jst'
import { SERVICE_TYPES } from '@/domain/facility/serviceTypes'
import { outreachContactWords as w } from '@/glossary/collections/outreach'
import { optionsFrom } from '@/glossary/options'
import { outreachOutcomeLabels, outreachWayLabels } from '@/glossary/outreach'
import { programmeField } from '../programmeField'
import { said, titled } from '../said'
import { defaultProgramme } from '../defaultProgramme'
import { validCorporateNumber } from '../validCorporateNumber'
import { validOfficeNumber } from '../validOfficeNumber'
import { validDay } from '../validators'
import { asked } from '../asked'
import { guardOutreach } from './hooks/guardOutreach'

const f = said(w)
const today = ({ req }: { req: PayloadRequest }): string => dayOf(nowOf(req))
const personal = (field: string) => ({ read: readableField('outreach-contacts', field) })
const half = { width: '50%' }
/** Asked only of who is in no directory. */
const elsewhere = { ...half, condition: ({ facility }: { facility?: unknown }) => !facility }
const services = Object.entries(SERVICE_TYPES).map(([value, label]) => ({ value, label }))

/** Whom the office told of the programme, when, how, and what is next (clause 5(1) 事業者周知). Later stages come from the records. */
export const OutreachContacts: CollectionConfig = {
  slug: 'outreach-contacts',
  ...titled(w),
  access: accessFor('outreach-contacts'),
  defaultSort: '-contactedOn',
  hooks: { beforeValidate: [defaultProgramme], beforeChange: [guardOutreach] },
  admin: {
    useAsTitle: 'title',
    description: w.about,
    defaultColumns: ['title', 'way', 'outcome', 'nextStep', 'nextStepDueOn', 'nextStepDoneOn'],
    listSearchableFields: ['title', 'partyName', 'officeNumber', 'corporateNumber'],
    components: { beforeListTable: ['/src/admin/outreach/PipelineLink#PipelineLink'] },
  },
  indexes: [{ fields: ['programme', 'contactedOn'] }],
  fields: [
    { ...f('title', { hidden: true }), type: 'text', access: kept },
    { ...f('facility'), type: 'relationship', relationTo: 'facilities', index: true, defaultValue: asked('facility') },
    {
      type: 'row',
      fields: [
        { ...f('partyName', elsewhere), type: 'text', maxLength: 200, defaultValue: asked('partyName') },
        {
          ...f('officeNumber', elsewhere),
          type: 'text',
          index: true,
          validate: validOfficeNumber,
          defaultValue: asked('officeNumber'),
        },
        {
          ...f('corporateNumber', elsewhere),
          type: 'text',
          index: true,
          validate: validCorporateNumber,
          defaultValue: asked('corporateNumber'),
        },
        { ...f('ward', elsewhere), type: 'relationship', relationTo: 'wards', index: true },
        { ...f('serviceCode', elsewhere), type: 'select', options: services },
      ],
    },
    {
      type: 'row',
      fields: [
        { ...f('contactedOn', half), type: 'text', defaultValue: today, validate: validDay },
        { ...f('way', half), type: 'select', required: true, defaultValue: 'phone', options: optionsFrom(outreachWayLabels) },
        { ...f('staffName', half), type: 'text', maxLength: 80 },
        { ...f('contactPerson', half), type: 'text', maxLength: 80, access: personal('contactPerson') },
      ],
    },
    { ...f('content'), type: 'textarea', maxLength: 2000 },
    { ...f('outcome'), type: 'select', required: true, defaultValue: 'told', options: optionsFrom(outreachOutcomeLabels) },
    { ...f('nextStep'), type: 'text', maxLength: 200 },
    {
      type: 'row',
      fields: [
        { ...f('nextStepDueOn', { ...half, placeholder: '2026-01-27' }), type: 'text', index: true, validate: validDay },
        { ...f('nextStepDoneOn', half), type: 'text', validate: validDay },
      ],
    },
    { ...f('note'), type: 'textarea', maxLength: 2000, access: personal('note') },
    programmeField(f('programme', { position: 'sidebar' })),
  ],
}
