import type { CollectionConfig } from 'payload'
import { accessFor, kept, nobody, onlyRoles, readableField } from '@/access/can'
import { MOST_PEOPLE } from '@/domain/seminar/attendance'
import { seminarAttendanceWords as w } from '@/glossary/collections/seminars'
import { optionsFrom } from '@/glossary/options'
import { attendanceStatusLabels, attendeeKindLabels } from '@/glossary/seminars'
import { said, titled } from '../said'
import { validDay } from '../validators'
import { guardAttendance } from './hooks/guardAttendance'

const f = said(w)
const office = onlyRoles('operator', 'organizer')
const dayAndTime = { readOnly: true, date: { pickerAppearance: 'dayAndTime' } } as const
const personal = (field: string) => ({ read: readableField('seminar-attendances', field) })

/** Who signed up for a seminar and who came, from where and as whom, and what they thought of it (clause 5(4)). */
export const SeminarAttendances: CollectionConfig = {
  slug: 'seminar-attendances',
  ...titled(w),
  access: accessFor('seminar-attendances', { facility: 'facility' }),
  defaultSort: '-createdAt',
  hooks: { beforeChange: [guardAttendance] },
  admin: {
    useAsTitle: 'title',
    description: w.about,
    defaultColumns: ['title', 'attendeeKind', 'people', 'status', 'signedUpAt'],
    listSearchableFields: ['title'],
  },
  indexes: [{ fields: ['seminar', 'status'] }],
  fields: [
    { ...f('title', { hidden: true }), type: 'text', access: kept },
    { ...f('seminar'), type: 'relationship', relationTo: 'seminars', required: true, index: true, access: { update: nobody } },
    { ...f('facility'), type: 'relationship', relationTo: 'facilities', index: true, access: { update: nobody } },
    {
      ...f('volunteer'),
      type: 'relationship',
      relationTo: 'volunteers',
      index: true,
      access: { create: onlyRoles('operator'), read: onlyRoles('operator', 'city'), update: nobody },
    },
    { ...f('attendeeName'), type: 'text', maxLength: 120, access: personal('attendeeName') },
    {
      ...f('attendeeKind'),
      type: 'select',
      required: true,
      defaultValue: 'care_staff',
      options: optionsFrom(attendeeKindLabels),
    },
    { ...f('people'), type: 'number', required: true, min: 1, max: MOST_PEOPLE, defaultValue: 1 },
    {
      ...f('status'),
      type: 'select',
      required: true,
      defaultValue: 'signed_up',
      options: optionsFrom(attendanceStatusLabels),
    },
    { ...f('opinion'), type: 'textarea', maxLength: 2000, access: personal('opinion') },
    {
      ...f('inReport'),
      type: 'checkbox',
      defaultValue: false,
      access: { create: office, update: office, read: onlyRoles('operator', 'organizer', 'city') },
    },
    {
      ...f('followUp'),
      type: 'textarea',
      maxLength: 1000,
      access: { create: office, update: office, read: onlyRoles('operator', 'organizer', 'city') },
    },
    {
      ...f('followUpDoneOn'),
      type: 'text',
      validate: validDay,
      access: { create: office, update: office, read: onlyRoles('operator', 'organizer', 'city') },
    },
    { ...f('signedUpAt', dayAndTime), type: 'date', access: kept },
    { ...f('recordedAt', dayAndTime), type: 'date', access: kept },
    { ...f('holdsSeat', { hidden: true }), type: 'checkbox', defaultValue: false, access: kept },
  ],
}
