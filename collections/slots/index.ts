import type { CollectionConfig } from 'payload'
import { accessFor, kept, nobody } from '@/access/can'
import { readOpen } from '@/access/readOpen'
import { slotWords as w } from '@/glossary/collections/listings'
import { messagePanelTexts } from '@/glossary/messages'
import { invitationTexts } from '@/glossary/invitations'
import { optionsFrom } from '@/glossary/options'
import { slotStatusLabels } from '@/glossary/statuses'
import { said, titled } from '../said'
import { spanInOrder } from '../spanInOrder'
import { guardSupervisor } from './hooks/guardSupervisor'
import { guardTimes } from './hooks/guardTimes'
import { judgeListingAgain } from './hooks/judgeListingAgain'
import { noteCallOff } from './hooks/noteCallOff'
import { noteMove } from './hooks/noteMove'
import { offerAddedSeats } from './hooks/offerAddedSeats'
import { ownTask } from './hooks/ownTask'
import { settleApplicants } from './hooks/settleApplicants'
import { stampVisibility } from './hooks/stampVisibility'
import { tellOfChange } from './hooks/tellOfChange'

const f = said(w)
const dayAndTime = { date: { pickerAppearance: 'dayAndTime', timeIntervals: 15 } } as const

const owners = { facility: 'facility', published: 'isVisible' }

export const Slots: CollectionConfig = {
  slug: 'slots',
  ...titled(w),
  access: { ...accessFor('slots', owners), read: readOpen('slots', owners), readVersions: readOpen('slots', owners) },
  defaultSort: '-startsAt',
  hooks: {
    beforeOperation: [ownTask],
    beforeValidate: [spanInOrder('startsAt', 'endsAt', false)],
    beforeChange: [guardTimes, guardSupervisor, settleApplicants, stampVisibility],
    afterChange: [tellOfChange, noteMove, noteCallOff, judgeListingAgain, offerAddedSeats],
  },
  admin: {
    useAsTitle: 'title',
    description: w.about,
    defaultColumns: ['startsAt', 'endsAt', 'task', 'facility', 'capacity', 'seatsTaken', 'status'],
    components: { beforeListTable: ['/src/admin/listViews/ListViews#ListViews'] },
  },
  indexes: [
    { fields: ['facility', 'startsAt'] },
    { fields: ['task', 'startsAt'] },
    { fields: ['programme', 'firstVisibleAt'] },
    { fields: ['isVisible', 'startsAt'] },
  ],
  fields: [
    { ...f('task'), type: 'relationship', relationTo: 'tasks', required: true, index: true, access: { update: nobody } },
    { ...f('title', { hidden: true }), type: 'text', access: kept },
    { ...f('startsAt', dayAndTime), type: 'date', required: true, index: true },
    { ...f('endsAt', dayAndTime), type: 'date', required: true },
    { ...f('capacity'), type: 'number', required: true, min: 1, max: 200, defaultValue: 1 },
    { ...f('needed'), type: 'number', min: 1, max: 200 },
    { ...f('supervisor'), type: 'text', maxLength: 80 },
    { ...f('isUrgent'), type: 'checkbox', defaultValue: false },
    {
      name: 'shortage',
      type: 'ui',
      label: w.fields.shortage[0],
      admin: { disableListColumn: true, components: { Field: '/src/admin/shortage/ShortageOfSlot#ShortageOfSlot' } },
    },
    { ...f('seatsTaken', { readOnly: true }), type: 'number', defaultValue: 0, access: kept },
    {
      name: 'openOffers',
      type: 'ui',
      label: w.fields.openOffers[0],
      admin: { disableListColumn: true, components: { Field: '/src/admin/slotOffers/OpenOffers#OpenOffers' } },
    },
    {
      name: 'groupMessage',
      type: 'ui',
      label: messagePanelTexts.group,
      admin: { disableListColumn: true, components: { Field: '/src/admin/messages/GroupMessage#GroupMessage' } },
    },
    {
      name: 'invitations',
      type: 'ui',
      label: invitationTexts.label,
      admin: { disableListColumn: true, components: { Field: '/src/admin/invitations/InviteTo#InviteTo' } },
    },
    { ...f('status'), type: 'select', required: true, defaultValue: 'open', options: optionsFrom(slotStatusLabels) },
    {
      ...f('cancelReason', { condition: ({ status }: { status?: string }) => status === 'cancelled' }),
      type: 'textarea',
      virtual: true,
      maxLength: 500,
    },
    {
      ...f('facility', { readOnly: true }),
      type: 'relationship',
      relationTo: 'facilities',
      index: true,
      access: kept,
    },
    {
      ...f('programme', { readOnly: true, hidden: true }),
      type: 'relationship',
      relationTo: 'programmes',
      index: true,
      access: kept,
    },
    { ...f('firstVisibleAt', { readOnly: true, date: { pickerAppearance: 'dayAndTime' } }), type: 'date', access: kept },
    { ...f('firstVisibleCapacity', { readOnly: true, hidden: true }), type: 'number', access: kept },
    { ...f('isVisible', { hidden: true }), type: 'checkbox', defaultValue: false, access: kept },
  ],
}
