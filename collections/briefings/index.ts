import type { CollectionConfig } from 'payload'
import { accessFor, kept } from '@/access/can'
import { briefingWords as w } from '@/glossary/collections/briefing'
import { briefingStatusLabels, quizChoiceLabels } from '@/glossary/briefing'
import { optionsFrom } from '@/glossary/options'
import { said, titled } from '../said'
import { guardBriefing } from './hooks/guardBriefing'
import { startFromCurrent } from './hooks/startFromCurrent'

const f = said(w)
const line = { type: 'text', required: true, maxLength: 200 } as const
const list = { type: 'textarea', maxLength: 4000 } as const

/** What residents are told before their first visit, in versions; a published one stays as people saw it (clause 5(2)). */
export const Briefings: CollectionConfig = {
  slug: 'briefings',
  ...titled(w),
  access: accessFor('briefings'),
  defaultSort: '-version',
  hooks: { beforeValidate: [startFromCurrent], beforeChange: [guardBriefing] },
  admin: {
    useAsTitle: 'title',
    description: w.about,
    defaultColumns: ['version', 'title', 'status', 'publishedAt', 'changeNote'],
    listSearchableFields: ['title'],
  },
  fields: [
    { ...f('version', { readOnly: true }), type: 'number', unique: true, access: kept },
    { ...f('title'), ...line },
    { ...f('status'), type: 'select', required: true, defaultValue: 'draft', options: optionsFrom(briefingStatusLabels) },
    { ...f('changeNote'), ...list, maxLength: 1000 },
    { ...f('intro'), ...list },
    { ...f('allowed'), ...list },
    { ...f('forbidden'), ...list },
    { ...f('whenAsked'), ...list },
    {
      ...f('questions'),
      type: 'array',
      maxRows: 20,
      fields: [
        { ...f('questions.question'), ...line },
        { ...f('questions.choiceA'), ...line },
        { ...f('questions.choiceB'), ...line },
        { ...f('questions.choiceC'), ...line },
        { ...f('questions.answer'), type: 'select', required: true, options: optionsFrom(quizChoiceLabels) },
        { ...f('questions.explanation'), type: 'textarea', required: true, maxLength: 1000 },
      ],
    },
    { ...f('isPublished', { hidden: true }), type: 'checkbox', defaultValue: false, access: kept },
    { ...f('publishedAt', { readOnly: true, date: { pickerAppearance: 'dayAndTime' } }), type: 'date', access: kept },
    { ...f('publishedBy', { hidden: true }), type: 'text', access: kept },
  ],
}
