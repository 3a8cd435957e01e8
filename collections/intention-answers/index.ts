import type { CollectionConfig } from 'payload'
import { accessFor, kept, nobody, onlyRoles, readableField } from '@/access/can'
import { BANDS } from '@/domain/carving/minutes'
import { MOST_ITEMS } from '@/domain/intention/intention'
import { TASK_CATEGORIES } from '@/domain/task/category'
import { bandLabels } from '@/glossary/carving'
import { taskCategoryLabels } from '@/glossary/choices'
import { intentionAnswerWords as w } from '@/glossary/collections/intentions'
import { answerWayLabels, proposeTexts, wishLabels } from '@/glossary/intentions'
import { optionsFrom } from '@/glossary/options'
import { programmeField } from '../programmeField'
import { said, titled } from '../said'
import { defaultProgramme } from '../defaultProgramme'
import { validDay } from '../validators'
import { completeAnswer } from './hooks/completeAnswer'

const f = said(w)
const personal = (field: string) => ({ read: readableField('intention-answers', field) })
const half = { width: '50%' }

/** What a facility would hand over, of which work (clause 5(4) 意向調査); its items become rows of a carving sheet. */
export const IntentionAnswers: CollectionConfig = {
  slug: 'intention-answers',
  ...titled(w),
  access: accessFor('intention-answers', { facility: 'facility' }),
  defaultSort: '-answeredOn',
  hooks: { beforeValidate: [defaultProgramme], beforeChange: [completeAnswer] },
  admin: {
    useAsTitle: 'title',
    description: w.about,
    defaultColumns: ['title', 'answeredOn', 'way', 'updatedAt'],
    listSearchableFields: ['title'],
    components: { beforeListTable: ['/src/admin/intentions/AnswerLink#AnswerLink'] },
  },
  indexes: [{ fields: ['facility', 'answeredOn'] }, { fields: ['programme', 'answeredOn'] }],
  fields: [
    { ...f('title', { hidden: true }), type: 'text', access: kept },
    { ...f('facility'), type: 'relationship', relationTo: 'facilities', required: true, index: true, access: { update: nobody } },
    {
      type: 'row',
      fields: [
        { ...f('answeredOn', { ...half, placeholder: '2026-01-20' }), type: 'text', index: true, validate: validDay },
        { ...f('answeredBy', half), type: 'text', maxLength: 80, access: personal('answeredBy') },
      ],
    },
    {
      name: 'propose',
      type: 'ui',
      label: proposeTexts.label,
      admin: { disableListColumn: true, components: { Field: '/src/admin/intentions/ProposeSteps#ProposeSteps' } },
    },
    {
      ...f('items', { components: { RowLabel: '/src/admin/intentions/ItemLabel#ItemLabel' } }),
      type: 'array',
      labels: { singular: w.fields.items[0], plural: w.fields.items[0] },
      maxRows: MOST_ITEMS,
      fields: [
        { ...f('items.text'), type: 'text', required: true, maxLength: 200 },
        {
          type: 'row',
          fields: [
            {
              ...f('items.category', half),
              type: 'select',
              required: true,
              options: optionsFrom(taskCategoryLabels).filter(({ value }) => TASK_CATEGORIES.includes(value)),
            },
            {
              ...f('items.wish', half),
              type: 'select',
              required: true,
              defaultValue: 'hand_over',
              options: optionsFrom(wishLabels),
            },
            { ...f('items.minutes', half), type: 'number', min: 1, max: 480 },
            {
              ...f('items.band', half),
              type: 'select',
              options: optionsFrom(bandLabels).filter(({ value }) => BANDS.includes(value)),
            },
          ],
        },
        { ...f('items.comment'), type: 'text', maxLength: 200, access: { read: onlyRoles('operator', 'facility') } },
      ],
    },
    { ...f('worries'), type: 'textarea', maxLength: 2000, access: personal('worries') },
    {
      ...f('way', { readOnly: true, position: 'sidebar' }),
      type: 'select',
      defaultValue: 'screen',
      options: optionsFrom(answerWayLabels),
      access: kept,
    },
    programmeField(f('programme', { position: 'sidebar' }), { access: { create: onlyRoles('operator'), update: nobody } }),
    { ...f('digest', { hidden: true }), type: 'text', access: kept },
  ],
}
