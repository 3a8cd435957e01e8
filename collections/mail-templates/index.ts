import type { CollectionConfig } from 'payload'
import { accessFor, kept } from '@/access/can'
import { mailTemplateWords as w } from '@/glossary/collections/mailTemplates'
import { mailTemplateLabels, mailTemplateTexts } from '@/glossary/mailTemplates'
import { optionsFrom } from '@/glossary/options'
import { said, titled } from '../said'
import { guardWording } from './guardWording'
import { usualWording } from './usualWording'

const f = said(w)

/**
 * The words of the letters, one record for each, made by a migration. Stored is only what the operator wrote: an empty
 * field is the default text of the code, which a reader of the record gets instead.
 */
export const MailTemplates: CollectionConfig = {
  slug: 'mail-templates',
  ...titled(w),
  access: accessFor('mail-templates'),
  defaultSort: 'key',
  hooks: { beforeChange: [guardWording], afterRead: [usualWording] },
  admin: { useAsTitle: 'subject', description: w.about, defaultColumns: ['key', 'subject', 'isOwn', 'updatedAt'] },
  fields: [
    {
      ...f('key', { readOnly: true }),
      type: 'select',
      required: true,
      unique: true,
      options: optionsFrom(mailTemplateLabels),
      access: kept,
    },
    { ...f('subject'), type: 'text', maxLength: 100 },
    { ...f('body', { rows: 18 }), type: 'textarea', maxLength: 4000 },
    {
      name: 'preview',
      type: 'ui',
      label: mailTemplateTexts.preview,
      admin: { disableListColumn: true, components: { Field: '/src/admin/mailTemplates/Preview#Preview' } },
    },
    { ...f('isOwn', { readOnly: true }), type: 'checkbox', defaultValue: false, access: kept },
  ],
}
