import type { CollectionConfig } from 'payload'
import { accessFor, kept, nobody } from '@/access/can'
import { USUAL_CHASE_DAYS, USUAL_DAYS_BEFORE_CLOSING } from '@/domain/application/chase'
import { USUAL_ANSWER_HOURS, USUAL_ANSWER_LEAD_HOURS } from '@/domain/application/answerClock'
import { USUAL_CONTACT_DAYS } from '@/domain/application/contactVisibility'
import { MOST_TRAVEL_MINUTES } from '@/domain/application/travel'
import { MOST_OUTCOME_DAYS, USUAL_OUTCOME_DAYS } from '@/domain/guidance/guidance'
import { USUAL_CITY_HOURS } from '@/domain/incident/clock'
import { USUAL_QUIET_HOURS } from '@/domain/message/quietHours'
import { USUAL_EVENT_REPORT_DAYS, USUAL_LAST_MONTH_CUTOFF } from '@/domain/deliverable/due'
import { USUAL_INACTIVE_MONTHS, USUAL_INACTIVE_NOTICE_DAYS } from '@/domain/people/inactivity'
import { USUAL_WAITING_DAYS } from '@/domain/outreach/outreach'
import { USUAL_NOTICES_PER_WEEK, USUAL_SHORTAGE_HOURS } from '@/domain/shortage/shortage'
import { USUAL_OFFER_HOURS } from '@/domain/offer/offering'
import { countingRuleTexts } from '@/glossary/countingRule'
import { countingUnitLabels, listingRuleLabels } from '@/glossary/figures'
import { programmeWords as w } from '@/glossary/collections/places'
import { identityRuleLabels } from '@/glossary/identity'
import { insuranceRuleLabels } from '@/glossary/insurances'
import { optionsFrom } from '@/glossary/options'
import { MOST_ASKED_DAYS, USUAL_ASKED_DAYS } from '@/domain/secondPerson/asking'
import { guardedActionLabels } from '@/glossary/secondPerson'
import { mattersField } from '../matters'
import { said, titled } from '../said'
import { required, validChaseDays, validDay, validTelephone, validTime, validWaitingDays } from '../validators'
import { spanInOrder } from '../spanInOrder'

const f = said(w)
const line = { type: 'text', maxLength: 120 } as const

export const Programmes: CollectionConfig = {
  slug: 'programmes',
  ...titled(w),
  access: accessFor('programmes'),
  defaultSort: '-startsOn',
  hooks: { beforeValidate: [spanInOrder('startsOn', 'endsOn')] },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'startsOn', 'endsOn', 'isCurrent'], description: w.about },
  fields: [
    { ...f('name'), ...line, required: true },
    { ...f('contractName'), ...line, required: true, maxLength: 200 },
    { ...f('municipality'), type: 'relationship', relationTo: 'municipalities', required: true, index: true },
    { ...f('startsOn'), type: 'text', required: true, validate: required(validDay) },
    { ...f('endsOn'), type: 'text', required: true, validate: required(validDay) },
    { ...f('contractedOn'), type: 'text', validate: validDay },
    { ...f('isCurrent'), type: 'checkbox', defaultValue: false, index: true },
    {
      ...f('contractor'),
      type: 'group',
      fields: [
        { ...f('contractor.name'), ...line, required: true },
        { ...f('contractor.address'), ...line, required: true },
        { ...f('contractor.representative'), ...line, required: true },
        { ...f('contractor.contactPerson'), ...line },
        { ...f('contractor.phone'), ...line, validate: validTelephone },
        { ...f('contractor.email'), type: 'email' },
      ],
    },
    { ...f('addresseeDepartment'), ...line },
    { ...f('deliveryAddress'), ...line },
    // Both follow the definition that was agreed: the database writes them.
    {
      ...f('countingUnit', { readOnly: true }),
      type: 'select',
      required: true,
      defaultValue: 'number',
      options: optionsFrom(countingUnitLabels),
      access: { update: nobody },
    },
    {
      ...f('listingRule', { readOnly: true }),
      type: 'select',
      required: true,
      defaultValue: 'slot',
      options: optionsFrom(listingRuleLabels),
      access: { update: nobody },
    },
    {
      name: 'listingCounts',
      type: 'ui',
      label: countingRuleTexts.title,
      admin: {
        disableListColumn: true,
        components: { Field: '/src/admin/countingRule/CountsOfProgramme#CountsOfProgramme' },
      },
    },
    mattersField(f('matters'), ({ id }) => id),
    { ...f('contactDaysAfterVisit'), type: 'number', required: true, defaultValue: USUAL_CONTACT_DAYS, min: 0, max: 365 },
    { ...f('briefingRequired'), type: 'checkbox', required: true, defaultValue: true },
    { ...f('incidentCityHours'), type: 'number', required: true, defaultValue: USUAL_CITY_HOURS, min: 1, max: 720 },
    { ...f('incidentFollowUpHours'), type: 'number', min: 1, max: 720 },
    { ...f('answerHours'), type: 'number', required: true, defaultValue: USUAL_ANSWER_HOURS, min: 1, max: 336 },
    { ...f('answerLeadHours'), type: 'number', required: true, defaultValue: USUAL_ANSWER_LEAD_HOURS, min: 0, max: 168 },
    { ...f('offerHours'), type: 'number', required: true, defaultValue: USUAL_OFFER_HOURS, min: 0, max: 168 },
    { ...f('quietFrom'), type: 'text', required: true, defaultValue: USUAL_QUIET_HOURS.from, validate: required(validTime) },
    { ...f('quietUntil'), type: 'text', required: true, defaultValue: USUAL_QUIET_HOURS.until, validate: required(validTime) },
    { ...f('travelMinutes'), type: 'number', required: true, defaultValue: 0, min: 0, max: MOST_TRAVEL_MINUTES },
    { ...f('shortageHours'), type: 'number', required: true, defaultValue: USUAL_SHORTAGE_HOURS, min: 0, max: 336 },
    { ...f('shortageNoticesPerWeek'), type: 'number', required: true, defaultValue: USUAL_NOTICES_PER_WEEK, min: 0, max: 14 },
    { ...f('outcomeDays'), type: 'number', required: true, defaultValue: USUAL_OUTCOME_DAYS, min: 1, max: MOST_OUTCOME_DAYS },
    { ...f('chaseDays'), type: 'text', required: true, defaultValue: USUAL_CHASE_DAYS, validate: required(validChaseDays) },
    { ...f('chaseDaysBeforeClosing'), type: 'number', required: true, defaultValue: USUAL_DAYS_BEFORE_CLOSING, min: 0, max: 14 },
    {
      ...f('outreachWaitingDays'),
      type: 'text',
      required: true,
      defaultValue: USUAL_WAITING_DAYS,
      validate: required(validWaitingDays),
    },
    { ...f('inactiveMonths'), type: 'number', required: true, defaultValue: USUAL_INACTIVE_MONTHS, min: 0, max: 60 },
    { ...f('inactiveNoticeDays'), type: 'number', required: true, defaultValue: USUAL_INACTIVE_NOTICE_DAYS, min: 7, max: 180 },
    // How the city approves is the city's own: an action of its own sets it.
    {
      ...f('secondApprover', { readOnly: true }),
      type: 'checkbox',
      defaultValue: false,
      access: kept,
    },
    // Nobody switches off alone what holds them to a second person: an action of its own sets both.
    {
      ...f('secondPersonFor', { readOnly: true }),
      type: 'select',
      hasMany: true,
      options: optionsFrom(guardedActionLabels),
      access: { create: nobody, update: nobody },
    },
    {
      ...f('secondPersonDays', { readOnly: true }),
      type: 'number',
      defaultValue: USUAL_ASKED_DAYS,
      min: 1,
      max: MOST_ASKED_DAYS,
      access: { create: nobody, update: nobody },
    },
    { ...f('consultationsByMonth'), type: 'checkbox', defaultValue: true },
    { ...f('eventReportDays'), type: 'number', required: true, defaultValue: USUAL_EVENT_REPORT_DAYS, min: 1, max: 60 },
    {
      ...f('lastMonthCutoff'),
      type: 'text',
      required: true,
      defaultValue: USUAL_LAST_MONTH_CUTOFF,
      validate: required(validTime),
    },
    { ...f('insuranceRule'), type: 'select', required: true, defaultValue: 'warn', options: optionsFrom(insuranceRuleLabels) },
    { ...f('identityRule'), type: 'select', required: true, defaultValue: 'warn', options: optionsFrom(identityRuleLabels) },
    { ...f('minimumAge'), type: 'number', min: 0, max: 99 },
    { ...f('fairShareVisits'), type: 'number', min: 1, max: 100 },
  ],
}
