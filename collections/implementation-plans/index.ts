import type { CollectionConfig } from 'payload'
import { accessFor, kept } from '@/access/can'
import { implementationPlanWords as w } from '@/glossary/collections/papers'
import { paperPanelTexts } from '@/glossary/paperScreens'
import { programmeField } from '../programmeField'
import { officeText } from '../officeText'
import { paperPanel } from '../paperPanel'
import { startText } from '../report-forms/startText'
import { said, titled } from '../said'
import { defaultProgramme } from '../defaultProgramme'
import { required, validDay } from '../validators'
import { guardPlan } from './hooks/guardPlan'

const f = said(w)
const third = { width: '33%' }

/**
 * The plan of a programme as it is being written (clause 7(2)). What the city approved are the versions of the
 * deliverable: any change is issued as another one, which needs its approval again.
 */
export const ImplementationPlans: CollectionConfig = {
  slug: 'implementation-plans',
  ...titled(w),
  access: accessFor('implementation-plans'),
  defaultSort: '-createdAt',
  hooks: { beforeValidate: [defaultProgramme, startText('implementation_plan')], beforeChange: [guardPlan] },
  admin: { useAsTitle: 'title', description: w.about, defaultColumns: ['title', 'programme', 'updatedAt'] },
  fields: [
    paperPanel('implementation_plan', paperPanelTexts.implementation_plan),
    { ...f('title', { hidden: true }), type: 'text', access: kept },
    officeText(f('purpose')),
    officeText(f('structure')),
    officeText(f('method')),
    {
      ...f('schedule'),
      type: 'array',
      maxRows: 60,
      fields: [
        { ...f('schedule.task'), type: 'text', required: true, maxLength: 120 },
        {
          type: 'row',
          fields: [
            { ...f('schedule.startsOn', third), type: 'text', required: true, validate: required(validDay) },
            { ...f('schedule.endsOn', third), type: 'text', required: true, validate: required(validDay) },
            { ...f('schedule.who', third), type: 'text', maxLength: 60 },
          ],
        },
      ],
    },
    officeText(f('goals')),
    officeText(f('safety')),
    officeText(f('contacts')),
    { ...f('changes'), type: 'textarea', maxLength: 2000 },
    programmeField(f('programme', { position: 'sidebar' }), { unique: true }),
    { ...f('digest', { hidden: true }), type: 'text', access: kept },
  ],
}
