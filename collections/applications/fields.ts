import type { Field } from 'payload'
import { kept, nobody, onlyRoles, readableField } from '@/access/can'
import { agreementPanelTexts } from '@/glossary/agreements'
import { autoAcceptTexts } from '@/glossary/autoAccept'
import { blockPanelTexts } from '@/glossary/blocks'
import { checkInWayLabels } from '@/glossary/checkIn'
import { ageBandLabels, experienceLabels } from '@/glossary/choices'
import { applicationWords } from '@/glossary/collections/people'
import { contactTexts } from '@/glossary/disclosure'
import { identityTexts } from '@/glossary/identity'
import { uninsuredTexts } from '@/glossary/insurances'
import { messagePanelTexts } from '@/glossary/messages'
import { optionsFrom } from '@/glossary/options'
import { reviewTexts } from '@/glossary/reviews'
import { roleLabels } from '@/glossary/roles'
import { applicationStatusLabels } from '@/glossary/statuses'
import { said } from '../said'

const f = said(applicationWords)
/** Minutes are asked for from the record on, and with it. */
const TOOK_PLACE: readonly string[] = ['accepted', 'attended', 'disputed', 'completed']
const instant = { readOnly: true, date: { pickerAppearance: 'dayAndTime' } } as const

export const fields: Field[] = [
  // The listing's title on the row itself, kept by triggers: asked for across the relation it cost a third of every list.
  { ...f('title', { hidden: true }), type: 'text', access: kept },
  {
    ...f('applicantName', { readOnly: true }),
    type: 'text',
    access: { ...kept, read: readableField('applications', 'applicantName') },
  },
  { ...f('status'), type: 'select', required: true, defaultValue: 'applied', options: optionsFrom(applicationStatusLabels) },
  { ...f('statusReason'), type: 'textarea', maxLength: 1000, access: { read: readableField('applications', 'statusReason') } },
  {
    name: 'contact',
    type: 'ui',
    label: contactTexts.panelLabel,
    admin: { disableListColumn: true, components: { Field: '/src/admin/applicantContact/ApplicantContact#ApplicantContact' } },
  },
  {
    name: 'thread',
    type: 'ui',
    label: messagePanelTexts.label,
    admin: { disableListColumn: true, components: { Field: '/src/admin/messages/ThreadOf#ThreadOf' } },
  },
  {
    name: 'reviews',
    type: 'ui',
    label: reviewTexts.title,
    admin: { disableListColumn: true, components: { Field: '/src/admin/reviews/ReviewsOfVisit#ReviewsOfVisit' } },
  },
  {
    name: 'agreement',
    type: 'ui',
    label: agreementPanelTexts.label,
    admin: { disableListColumn: true, components: { Field: '/src/admin/agreement/AgreementOf#AgreementOf' } },
  },
  {
    name: 'autoAccept',
    type: 'ui',
    label: autoAcceptTexts.title,
    admin: { disableListColumn: true, components: { Field: '/src/admin/autoAccept/AutoAcceptOf#AutoAcceptOf' } },
  },
  {
    name: 'block',
    type: 'ui',
    label: blockPanelTexts.title,
    admin: { disableListColumn: true, components: { Field: '/src/admin/blocks/BlockOfApplicant#BlockOfApplicant' } },
  },
  {
    name: 'identity',
    type: 'ui',
    label: identityTexts.label,
    admin: { disableListColumn: true, components: { Field: '/src/admin/identity/IdentityOfApplicant#IdentityOfApplicant' } },
  },
  {
    name: 'insurance',
    type: 'ui',
    label: uninsuredTexts.label,
    admin: { disableListColumn: true, components: { Field: '/src/admin/insurances/UninsuredVisit#UninsuredVisit' } },
  },
  { ...f('slot'), type: 'relationship', relationTo: 'slots', required: true, index: true, access: { update: nobody } },
  { ...f('volunteer'), type: 'relationship', relationTo: 'volunteers', required: true, index: true, access: { update: nobody } },
  {
    ...f('message'),
    type: 'textarea',
    maxLength: 1000,
    access: { read: readableField('applications', 'message'), update: onlyRoles('operator', 'resident') },
  },
  { ...f('applicantAgeBand', { readOnly: true }), type: 'select', options: optionsFrom(ageBandLabels), access: kept },
  { ...f('applicantWard', { readOnly: true }), type: 'relationship', relationTo: 'wards', access: kept },
  { ...f('applicantExperience', { readOnly: true }), type: 'select', options: optionsFrom(experienceLabels), access: kept },
  { ...f('startsAt', instant), type: 'date', access: kept },
  { ...f('endsAt', instant), type: 'date', access: kept },
  { ...f('task', { readOnly: true }), type: 'relationship', relationTo: 'tasks', index: true, access: kept },
  { ...f('facility', { readOnly: true }), type: 'relationship', relationTo: 'facilities', index: true, access: kept },
  {
    ...f('programme', { readOnly: true, hidden: true }),
    type: 'relationship',
    relationTo: 'programmes',
    index: true,
    access: kept,
  },
  { ...f('appliedAt', instant), type: 'date', access: kept },
  { ...f('answerDueAt', instant), type: 'date', access: kept },
  { ...f('acceptedAt', instant), type: 'date', access: kept },
  { ...f('arrivedAt', instant), type: 'date', access: kept },
  { ...f('leftAt', instant), type: 'date', access: kept },
  { ...f('checkInWay', { readOnly: true }), type: 'select', options: optionsFrom(checkInWayLabels), access: kept },
  { ...f('leftWay', { readOnly: true }), type: 'select', options: optionsFrom(checkInWayLabels), access: kept },
  { ...f('attendedAt', instant), type: 'date', access: kept },
  {
    ...f('workedMinutes', { step: 1, condition: ({ status }: { status?: string }) => TOOK_PLACE.includes(status ?? '') }),
    type: 'number',
    min: 1,
    access: { create: nobody, update: onlyRoles('facility', 'operator') },
  },
  { ...f('minutesApprovedAt', instant), type: 'date', access: kept },
  { ...f('minutesApprovedBy', { readOnly: true }), type: 'select', options: optionsFrom(roleLabels), access: kept },
  { ...f('completedAt', instant), type: 'date', access: kept },
  { ...f('statusChangedAt', instant), type: 'date', access: kept },
  { ...f('statusChangedByRole', { readOnly: true }), type: 'select', options: optionsFrom(roleLabels), access: kept },
  {
    ...f('statusChangedBy', { hidden: true }),
    type: 'text',
    access: { ...kept, read: readableField('applications', 'statusChangedBy') },
  },
  {
    ...f('toldByPhone', { hidden: true }),
    type: 'checkbox',
    defaultValue: false,
    access: { create: nobody, update: onlyRoles('operator') },
  },
  { ...f('agreementAskedAt', instant), type: 'date', access: kept },
  { ...f('isLive', { hidden: true }), type: 'checkbox', defaultValue: true, access: kept },
]
