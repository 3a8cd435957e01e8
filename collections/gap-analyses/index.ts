import type { CollectionConfig } from 'payload'
import { accessFor, kept, nobody } from '@/access/can'
import { gapAnalysisWords as w } from '@/glossary/collections/kpi'
import { figureLabels } from '@/glossary/figures'
import { gapCourseTexts, gapStateLabels } from '@/glossary/gapAnalyses'
import { optionsFrom } from '@/glossary/options'
import { roleLabels } from '@/glossary/roles'
import { asked } from '../asked'
import { meetingsPanel } from '../meetingsPanel'
import { said, titled } from '../said'
import { defaultProgramme } from '../defaultProgramme'
import { required, validDay, validMonth } from '../validators'
import { guardGap } from './hooks/guardGap'

const f = said(w)
const once = { update: nobody }
const shown = { readOnly: true }
const instant = { readOnly: true, date: { pickerAppearance: 'dayAndTime' } } as const
const hidden = { hidden: true }

/** 要因分析 (clause 5(5)): why a figure is behind its plan, what is done about it, what was agreed and what came of it. */
export const GapAnalyses: CollectionConfig = {
  slug: 'gap-analyses',
  ...titled(w),
  access: accessFor('gap-analyses'),
  defaultSort: '-openedAt',
  hooks: { beforeValidate: [defaultProgramme], beforeChange: [guardGap] },
  admin: {
    useAsTitle: 'month',
    components: { edit: { beforeDocumentControls: ['/src/admin/words/FigureTitle#FigureTitle'] } },
    description: w.about,
    defaultColumns: ['figure', 'month', 'status', 'nextDueOn', 'consultedOn', 'programme'],
    listSearchableFields: ['month'],
  },
  indexes: [{ fields: ['programme', 'month'] }, { fields: ['isOpen', 'nextDueOn'] }],
  fields: [
    {
      ...f('figure'),
      type: 'select',
      required: true,
      options: optionsFrom(figureLabels),
      access: once,
      defaultValue: asked('figure'),
    },
    { ...f('month'), type: 'text', required: true, validate: required(validMonth), access: once, defaultValue: asked('month') },
    { ...f('status'), type: 'select', required: true, defaultValue: 'opened', index: true, options: optionsFrom(gapStateLabels) },
    {
      name: 'course',
      type: 'ui',
      label: gapCourseTexts.title,
      admin: { disableListColumn: true, components: { Field: '/src/admin/gapAnalysis/CourseOfGap#CourseOfGap' } },
    },
    { ...f('causes'), type: 'textarea', maxLength: 4000 },
    {
      ...f('measures'),
      type: 'array',
      maxRows: 20,
      fields: [
        { ...f('measures.measure'), type: 'textarea', required: true, maxLength: 1000 },
        { ...f('measures.person'), type: 'text', required: true, maxLength: 120 },
        { ...f('measures.dueOn'), type: 'text', required: true, validate: required(validDay) },
        { ...f('measures.doneOn'), type: 'text', validate: validDay },
      ],
    },
    { ...f('consultedOn'), type: 'text', validate: validDay },
    { ...f('cityPerson'), type: 'text', maxLength: 120 },
    { ...f('operatorPerson'), type: 'text', maxLength: 120 },
    { ...f('result'), type: 'textarea', maxLength: 4000 },
    meetingsPanel,
    { ...f('nextDueOn', shown), type: 'text', access: kept },
    { ...f('openedAt', instant), type: 'date', access: kept },
    { ...f('openedByRole', shown), type: 'select', options: optionsFrom(roleLabels), access: kept },
    { ...f('closedAt', instant), type: 'date', access: kept },
    {
      ...f('programme'),
      type: 'relationship',
      relationTo: 'programmes',
      required: true,
      index: true,
      access: once,
      defaultValue: asked('programme'),
    },
    { ...f('opened', hidden), type: 'json', access: kept },
    { ...f('atAgreement', hidden), type: 'json', access: kept },
    { ...f('isOpen', hidden), type: 'checkbox', defaultValue: true, access: kept },
    { ...f('changedAt', { ...instant, ...hidden }), type: 'date', access: kept },
    { ...f('changedBy', hidden), type: 'relationship', relationTo: 'users', access: kept },
  ],
}
