import type { CollectionConfig, FilterOptions } from 'payload'
import { accessFor, kept } from '@/access/can'
import { idOf } from '@/domain/idOf'
import { meetingWords as w } from '@/glossary/collections/papers'
import { optionsFrom } from '@/glossary/options'
import { meetingKindLabels, meetingPartyLabels, meetingStatusLabels } from '@/glossary/papers'
import { paperPanelTexts } from '@/glossary/paperScreens'
import { programmeField } from '../programmeField'
import { officeText } from '../officeText'
import { paperPanel } from '../paperPanel'
import { said, titled } from '../said'
import { defaultProgramme } from '../defaultProgramme'
import { required, validDay, validTime } from '../validators'
import { guardMeeting } from './hooks/guardMeeting'

const f = said(w)
const lines = { type: 'textarea', maxLength: 2000 } as const
const third = { width: '33%' }
/** Only what belongs to the meeting's own programme can be decided there. */
const ofProgramme: FilterOptions = ({ data }) => ({ programme: { equals: idOf(data?.programme) } })

/** Meetings of the two parties (clause 8(1) 議事録): what was said, what was decided, who does what until when. */
export const Meetings: CollectionConfig = {
  slug: 'meetings',
  ...titled(w),
  access: accessFor('meetings'),
  defaultSort: '-heldOn',
  hooks: { beforeValidate: [defaultProgramme], beforeChange: [guardMeeting] },
  admin: {
    useAsTitle: 'title',
    description: w.about,
    defaultColumns: ['title', 'kind', 'heldOn', 'status', 'place'],
    listSearchableFields: ['title'],
    components: { beforeListTable: ['/src/admin/meetings/OpenTasks#OpenTasks'] },
  },
  indexes: [{ fields: ['programme', 'heldOn'] }],
  fields: [
    paperPanel('minutes', paperPanelTexts.minutes),
    { ...f('title'), type: 'text', required: true, maxLength: 120 },
    { ...f('kind'), type: 'select', required: true, defaultValue: 'regular', options: optionsFrom(meetingKindLabels) },
    { ...f('status'), type: 'select', required: true, defaultValue: 'planned', options: optionsFrom(meetingStatusLabels) },
    {
      type: 'row',
      fields: [
        { ...f('heldOn', third), type: 'text', required: true, index: true, validate: required(validDay) },
        { ...f('startsAt', third), type: 'text', required: true, validate: required(validTime) },
        { ...f('endsAt', third), type: 'text', validate: validTime },
      ],
    },
    { ...f('place'), type: 'text', required: true, maxLength: 200 },
    { ...f('cityAttendees'), ...lines },
    { ...f('operatorAttendees'), ...lines },
    { ...f('otherAttendees'), ...lines },
    {
      ...f('agenda'),
      type: 'array',
      maxRows: 30,
      fields: [
        { ...f('agenda.title'), type: 'text', required: true, maxLength: 200 },
        officeText(f('agenda.discussion')),
        { ...f('agenda.decision'), type: 'textarea', maxLength: 2000 },
      ],
    },
    {
      ...f('tasks'),
      type: 'array',
      maxRows: 50,
      fields: [
        { ...f('tasks.text'), type: 'text', required: true, maxLength: 300 },
        {
          type: 'row',
          fields: [
            {
              ...f('tasks.party', third),
              type: 'select',
              required: true,
              defaultValue: 'operator',
              options: optionsFrom(meetingPartyLabels),
            },
            { ...f('tasks.owner', third), type: 'text', maxLength: 120 },
            { ...f('tasks.dueOn', third), type: 'text', validate: validDay },
            { ...f('tasks.doneOn', third), type: 'text', validate: validDay },
          ],
        },
      ],
    },
    {
      ...f('matters'),
      type: 'relationship',
      relationTo: 'consultation-matters',
      hasMany: true,
      maxRows: 30,
      filterOptions: ofProgramme,
    },
    { ...f('gaps'), type: 'relationship', relationTo: 'gap-analyses', hasMany: true, maxRows: 10, filterOptions: ofProgramme },
    { ...f('papers'), ...lines },
    { ...f('files'), type: 'upload', relationTo: 'register-files', hasMany: true, maxRows: 30 },
    {
      type: 'row',
      fields: [
        { ...f('nextOn', third), type: 'text', validate: validDay },
        { ...f('nextAt', third), type: 'text', validate: validTime },
        { ...f('nextPlace', third), type: 'text', maxLength: 200 },
      ],
    },
    programmeField(f('programme', { position: 'sidebar' })),
    { ...f('digest', { hidden: true }), type: 'text', access: kept },
  ],
}
