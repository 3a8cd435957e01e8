import type { CollectionConfig } from 'payload'
import { accessFor, kept } from '@/access/can'
import { taskCategoryLabels } from '@/glossary/choices'
import { taskTemplateWords as w } from '@/glossary/collections/templates'
import { optionsFrom } from '@/glossary/options'
import { templatePanelTexts as texts } from '@/glossary/templates'
import { said, titled } from '../said'

const f = said(w)

/** Ready texts for listings (clause 5(4)): the operator looks after them, facilities begin their listings from them. */
export const TaskTemplates: CollectionConfig = {
  slug: 'task-templates',
  ...titled(w),
  access: accessFor('task-templates', { published: 'active' }),
  defaultSort: 'category',
  admin: {
    useAsTitle: 'title',
    description: w.about,
    defaultColumns: ['title', 'category', 'minutes', 'beginnerFriendly', 'active'],
    listSearchableFields: ['title', 'description'],
  },
  fields: [
    {
      name: 'draft',
      type: 'ui',
      label: texts.label,
      admin: { disableListColumn: true, components: { Field: '/src/admin/taskTemplate/UseTemplate#UseTemplate' } },
    },
    { ...f('title'), type: 'text', required: true, maxLength: 80, index: true },
    { ...f('category'), type: 'select', required: true, options: optionsFrom(taskCategoryLabels) },
    { ...f('description'), type: 'textarea', required: true, maxLength: 2000 },
    { ...f('notAsked'), type: 'textarea', required: true, maxLength: 500 },
    { ...f('place'), type: 'text', maxLength: 200 },
    { ...f('clothing'), type: 'text', maxLength: 200 },
    { ...f('belongings'), type: 'text', maxLength: 200 },
    { ...f('minutes'), type: 'number', required: true, min: 15, max: 720, defaultValue: 60 },
    { ...f('beginnerFriendly'), type: 'checkbox', defaultValue: true },
    { ...f('supervisorHint'), type: 'text', maxLength: 80 },
    { ...f('active'), type: 'checkbox', defaultValue: true, index: true },
    { ...f('key', { hidden: true }), type: 'text', unique: true, maxLength: 60, access: kept },
  ],
}
