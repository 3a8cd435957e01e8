import type { CollectionConfig } from 'payload'
import { accessFor, kept, nobody } from '@/access/can'
import { DELIVERABLE_KINDS, type DeliverableKind } from '@/domain/deliverable/kind'
import { FORM_CHAPTERS, WRITTEN_CHAPTERS } from '@/domain/form/form'
import { reportFormWords as w } from '@/glossary/collections/reportForms'
import { deliverableKindLabels } from '@/glossary/deliverables'
import { formFactLabels, formStatusLabels, formTexts } from '@/glossary/forms'
import { optionsFrom } from '@/glossary/options'
import { officeText } from '../officeText'
import { mattersField } from '../matters'
import { said, titled } from '../said'
import { required, validDay } from '../validators'
import { guardForm } from './hooks/guardForm'
import { startFromCurrent } from './hooks/startFromCurrent'

const f = said(w)
const lines = { type: 'textarea', maxLength: 4000 } as const
const chapterKey = { components: { Field: '/src/admin/reportForms/ChapterKey#ChapterKey' } }
const hasChapters = ({ kind }: { kind?: DeliverableKind }): boolean =>
  kind !== undefined && DELIVERABLE_KINDS.includes(kind) && FORM_CHAPTERS[kind].length > 0

/** Whether somebody writes the body of a chapter: the others are made of records alone. */
const isWritten = ({ kind }: { kind?: DeliverableKind }, { key }: { key?: string }): boolean =>
  kind !== undefined && key !== undefined && WRITTEN_CHAPTERS[kind]?.[key] !== undefined

/** How the documents for the city look, in versions agreed with it; a published one stays as documents were made with it. */
export const ReportForms: CollectionConfig = {
  slug: 'report-forms',
  ...titled(w),
  access: accessFor('report-forms'),
  defaultSort: ['kind', '-version'],
  hooks: { beforeValidate: [startFromCurrent], beforeChange: [guardForm] },
  admin: {
    useAsTitle: 'title',
    description: w.about,
    defaultColumns: ['title', 'kind', 'version', 'number', 'status', 'validFrom', 'agreedOn'],
    listSearchableFields: ['number', 'title'],
  },
  fields: [
    {
      name: 'preview',
      type: 'ui',
      label: formTexts.preview,
      admin: { disableListColumn: true, components: { Field: '/src/admin/reportForms/Preview#Preview' } },
    },
    {
      ...f('kind'),
      type: 'select',
      required: true,
      index: true,
      options: optionsFrom(deliverableKindLabels),
      access: { update: nobody },
    },
    { ...f('version', { readOnly: true }), type: 'number', access: kept },
    { ...f('status'), type: 'select', required: true, defaultValue: 'draft', options: optionsFrom(formStatusLabels) },
    { ...f('validFrom'), type: 'text', required: true, validate: required(validDay) },
    { ...f('number'), type: 'text', maxLength: 60 },
    { ...f('title'), type: 'text', required: true, maxLength: 200 },
    { ...f('addressee'), type: 'text', maxLength: 100 },
    { ...f('statement'), ...lines },
    { ...f('facts'), type: 'select', hasMany: true, options: optionsFrom(formFactLabels) },
    { ...f('confirmationTitle'), type: 'text', maxLength: 60 },
    { ...f('confirmationCells'), ...lines, maxLength: 400 },
    {
      ...f('chapters', { condition: hasChapters }),
      type: 'array',
      maxRows: 20,
      fields: [
        { ...f('chapters.key', chapterKey), type: 'text', required: true, maxLength: 40 },
        { ...f('chapters.title'), type: 'text', required: true, maxLength: 100 },
        { ...f('chapters.shown'), type: 'checkbox', defaultValue: true },
        officeText(f('chapters.text', { condition: isWritten })),
      ],
    },
    { ...f('agreedOn'), type: 'text', validate: validDay },
    mattersField(f('matters')),
    { ...f('note'), ...lines, maxLength: 2000 },
    { ...f('isPublished', { hidden: true }), type: 'checkbox', defaultValue: false, access: kept },
    { ...f('publishedAt', { readOnly: true, date: { pickerAppearance: 'dayAndTime' } }), type: 'date', access: kept },
    { ...f('publishedBy', { hidden: true }), type: 'text', access: kept },
  ],
}
