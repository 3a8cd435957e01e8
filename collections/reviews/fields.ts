import type { Field } from 'payload'
import { readableField } from '@/access/can'
import { CRITERIA, REVIEW_SIDES } from '@/domain/review/criteria'
import { MOST_CHARACTERS } from '@/domain/review/rules'
import { reviewWords } from '@/glossary/collections/reviews'
import { optionsFrom } from '@/glossary/options'
import { noteTexts, reviewPanelTexts, reviewSideLabels } from '@/glossary/reviews'
import { said } from '../said'

const f = said(reviewWords)
const instant = { date: { pickerAppearance: 'dayAndTime' } } as const
const text = { type: 'textarea', maxLength: MOST_CHARACTERS } as const
const onlySome = (name: string) => ({ access: { read: readableField('reviews', name) } })

/** The scores of both sides; a record holds those of its own, which is all the form shows. */
const scores: Field[] = REVIEW_SIDES.flatMap((side) =>
  CRITERIA[side].map(
    (criterion): Field => ({
      ...f(criterion, { condition: (data: { side?: unknown }) => data.side === side }),
      type: 'number',
      min: 1,
      max: 5,
    }),
  ),
)

export const fields: Field[] = [
  {
    name: 'steps',
    type: 'ui',
    label: reviewPanelTexts.label,
    admin: { disableListColumn: true, components: { Field: '/src/admin/reviews/ReviewSteps#ReviewSteps' } },
  },
  {
    name: 'noteToOffice',
    type: 'ui',
    label: noteTexts.label,
    admin: { disableListColumn: true, components: { Field: '/src/admin/reviews/NoteToOffice#NoteToOffice' } },
  },
  { ...f('title', { hidden: true }), type: 'text' },
  { ...f('side'), type: 'select', required: true, options: optionsFrom(reviewSideLabels) },
  { ...f('application'), type: 'relationship', relationTo: 'applications', required: true, index: true },
  { ...f('facility'), type: 'relationship', relationTo: 'facilities', index: true },
  { ...f('volunteer'), type: 'relationship', relationTo: 'volunteers', index: true },
  ...scores,
  { ...f('comment'), ...text },
  { ...f('privateNote'), ...text, ...onlySome('privateNote') },
  { ...f('submittedAt', instant), type: 'date', required: true },
  { ...f('releaseDueAt', instant), type: 'date', required: true },
  { ...f('releasedAt', instant), type: 'date' },
  { ...f('reply'), ...text },
  { ...f('repliedAt', instant), type: 'date' },
  { ...f('hiddenAt', instant), type: 'date' },
  { ...f('hiddenReason'), ...text, ...onlySome('hiddenReason') },
  { ...f('hiddenBy'), type: 'relationship', relationTo: 'users', ...onlySome('hiddenBy') },
  { ...f('writtenBy', { hidden: true }), type: 'text', ...onlySome('writtenBy') },
  { ...f('isShown', { hidden: true }), type: 'checkbox', defaultValue: false },
]
