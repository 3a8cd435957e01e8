import type { Condition, Field } from 'payload'
import { kept, nobody, onlyRoles } from '@/access/can'
import { TASK_CATEGORIES } from '@/domain/task/category'
import { MINIMUM_AGE } from '@/domain/task/offer'
import { mealsLabels, taskCategoryLabels } from '@/glossary/choices'
import { taskFormParts, taskWords } from '@/glossary/collections/listings'
import { verdictLabels } from '@/glossary/listingCheck'
import { qualityTexts } from '@/glossary/listingForm'
import { optionsFrom } from '@/glossary/options'
import { recurringSlotTexts } from '@/glossary/recurringSlots'
import { roleLabels } from '@/glossary/roles'
import { taskStatusLabels } from '@/glossary/statuses'
import { taskTimingLabels } from '@/glossary/wishes'
import { said } from '../said'
import { validDay } from '../validators'

const f = said(taskWords)
/** Residents and visitors see what was published, not how it was judged. */
const judges = onlyRoles('city', 'operator', 'facility')
const whenFlexible = { condition: ({ timing }: { timing?: string }) => timing === 'flexible' }
/** Kept for who decides; nobody has to read an empty one while writing. The list has it as a column in any case. */
const onceSet = (name: string) => ({ condition: (data: Record<string, unknown>) => Boolean(data[name]) })
const decided: Condition = ({ overrideReason }, _, { user }) =>
  Boolean(overrideReason) || (user?.collection === 'users' && user.role === 'operator')
/** The panel of the judgement says it in words. */
const elsewhere = { condition: () => false }
const dayAndTime = { readOnly: true, date: { pickerAppearance: 'dayAndTime' } } as const

export const fields: Field[] = [
  {
    name: 'quality',
    type: 'ui',
    label: qualityTexts.label,
    admin: { disableListColumn: true, components: { Field: '/src/admin/listingQuality/ListingQuality#ListingQuality' } },
  },
  { ...f('title'), type: 'text', required: true, maxLength: 80, index: true },
  { ...f('facility'), type: 'relationship', relationTo: 'facilities', required: true, index: true, access: { update: nobody } },
  {
    ...f('category'),
    type: 'select',
    required: true,
    index: true,
    options: optionsFrom(taskCategoryLabels).filter(({ value }) => TASK_CATEGORIES.includes(value)),
  },
  { ...f('description'), type: 'textarea', required: true, maxLength: 4000 },
  { ...f('timing'), type: 'select', required: true, defaultValue: 'fixed', options: optionsFrom(taskTimingLabels) },
  { ...f('flexibleFrom', whenFlexible), type: 'text', validate: validDay },
  { ...f('flexibleUntil', whenFlexible), type: 'text', validate: validDay },
  {
    type: 'collapsible',
    label: taskFormParts.dayOf,
    fields: [
      { ...f('place'), type: 'text', maxLength: 200 },
      { ...f('isRemote'), type: 'checkbox', defaultValue: false },
      {
        ...f('remoteHow', { condition: ({ isRemote }: { isRemote?: boolean }) => isRemote === true }),
        type: 'text',
        maxLength: 200,
      },
      { ...f('supervisor'), type: 'text', maxLength: 80 },
      { ...f('clothing'), type: 'text', maxLength: 200 },
      { ...f('belongings'), type: 'text', maxLength: 200 },
      { ...f('meals'), type: 'select', options: optionsFrom(mealsLabels) },
      { ...f('notes'), type: 'textarea', maxLength: 1000 },
    ],
  },
  {
    type: 'collapsible',
    label: taskFormParts.who,
    fields: [
      { ...f('beginnerFriendly'), type: 'checkbox', defaultValue: true },
      { ...f('highSchoolWelcome'), type: 'checkbox', defaultValue: false },
      { ...f('minimumAge'), type: 'number', ...MINIMUM_AGE },
      { ...f('requirements'), type: 'textarea', maxLength: 1000 },
      { ...f('reward'), type: 'text', maxLength: 200 },
    ],
  },
  // Before the state, so that a listing has its times when it is handed in.
  {
    name: 'recurringSlots',
    type: 'ui',
    label: recurringSlotTexts.label,
    admin: { disableListColumn: true, components: { Field: '/src/admin/recurringSlots/RecurringSlots#RecurringSlots' } },
  },
  { ...f('status'), type: 'select', required: true, defaultValue: 'draft', options: optionsFrom(taskStatusLabels) },
  { ...f('statusReason'), type: 'textarea', maxLength: 1000, access: { read: onlyRoles('city', 'operator', 'facility') } },
  {
    name: 'judgement',
    type: 'ui',
    admin: { components: { Field: '/src/admin/listingCheck/Judgement#Judgement' } },
  },
  {
    ...f('checkVerdict', { readOnly: true, ...elsewhere }),
    type: 'select',
    index: true,
    options: optionsFrom(verdictLabels),
    enumName: 'enum_listing_verdict',
    access: { ...kept, read: judges },
  },
  { ...f('checkHits', { hidden: true }), type: 'json', access: { ...kept, read: judges } },
  { ...f('checkVersion', { readOnly: true, ...elsewhere }), type: 'number', index: true, access: { ...kept, read: judges } },
  { ...f('checkedAt', { ...dayAndTime, ...elsewhere }), type: 'date', access: { ...kept, read: judges } },
  {
    ...f('overrideReason', { condition: decided }),
    type: 'textarea',
    maxLength: 1000,
    access: { read: judges, create: onlyRoles('operator'), update: onlyRoles('operator') },
  },
  {
    ...f('overriddenByName', { readOnly: true, ...onceSet('overriddenByName') }),
    type: 'text',
    access: { ...kept, read: judges },
  },
  { ...f('overriddenAt', { ...dayAndTime, ...onceSet('overriddenAt') }), type: 'date', access: { ...kept, read: judges } },
  {
    ...f('programme'),
    type: 'relationship',
    relationTo: 'programmes',
    required: true,
    index: true,
    access: { create: onlyRoles('operator'), update: nobody },
  },
  {
    ...f('carvingSheet', { readOnly: true, ...onceSet('carvingSheet') }),
    type: 'relationship',
    relationTo: 'carving-sheets',
    index: true,
    access: { read: onlyRoles('city', 'operator', 'facility'), create: onlyRoles('operator', 'facility'), update: nobody },
  },
  { ...f('statusChangedAt', dayAndTime), type: 'date', access: kept },
  {
    ...f('awaitsReviewSince', { ...dayAndTime, ...onceSet('awaitsReviewSince') }),
    type: 'date',
    index: true,
    access: { ...kept, read: judges },
  },
  { ...f('firstPublishedAt', { ...dayAndTime, ...onceSet('firstPublishedAt') }), type: 'date', access: kept },
  { ...f('ward', { readOnly: true, hidden: true }), type: 'relationship', relationTo: 'wards', index: true, access: kept },
  // Kept by a trigger, read by the query of the review's screen.
  { ...f('publishedContent', { hidden: true }), type: 'json', hidden: true, access: { ...kept, read: judges } },
  { ...f('changedAt', { hidden: true }), type: 'date', access: { ...kept, read: judges } },
  {
    ...f('changedByRole', { hidden: true }),
    type: 'select',
    options: optionsFrom(roleLabels),
    access: { ...kept, read: judges },
  },
  { ...f('changedBy', { hidden: true }), type: 'text', access: { ...kept, read: onlyRoles('operator') } },
  {
    name: 'history',
    type: 'ui',
    admin: { disableListColumn: true, components: { Field: '/src/admin/taskHistory/TaskHistory#TaskHistory' } },
  },
  { ...f('isPublished', { hidden: true }), type: 'checkbox', defaultValue: false, index: true, access: kept },
]
