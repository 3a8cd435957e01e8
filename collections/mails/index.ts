import type { CollectionConfig } from 'payload'
import { accessFor, nobody } from '@/access/can'
import { mailWords as w } from '@/glossary/collections/accounts'
import { mailLogTexts } from '@/glossary/mailLog'
import { optionsFrom } from '@/glossary/options'
import { mailStatusLabels } from '@/glossary/statuses'
import { said, titled } from '../said'

const f = said(w)

/** The outbox. A row is written in the transaction that causes the mail; the worker hands it over afterwards. */
export const Mails: CollectionConfig = {
  slug: 'mails',
  ...titled(w),
  access: accessFor('mails'),
  defaultSort: '-createdAt',
  admin: {
    useAsTitle: 'subject',
    description: w.about,
    defaultColumns: ['subject', 'to', 'status', 'attempts', 'lastError', 'sentAt', 'file'],
    listSearchableFields: ['subject', 'to'],
  },
  indexes: [{ fields: ['status', 'createdAt'] }],
  fields: [
    {
      name: 'file',
      type: 'ui',
      label: mailLogTexts.label,
      admin: {
        components: { Field: '/src/admin/mails/MailSteps#MailSteps', Cell: '/src/admin/mails/FileCell#FileCell' },
      },
    },
    { ...f('key'), type: 'text', required: true, unique: true },
    { ...f('to'), type: 'text', required: true },
    { ...f('subject'), type: 'text', required: true },
    // A mail may carry the link to choose a password: whoever could read it could sign in as its reader.
    { ...f('body'), type: 'textarea', required: true, access: { read: nobody } },
    { ...f('status'), type: 'select', required: true, defaultValue: 'queued', options: optionsFrom(mailStatusLabels) },
    { ...f('attempts'), type: 'number', required: true, defaultValue: 0 },
    { ...f('notBefore', { date: { pickerAppearance: 'dayAndTime' } }), type: 'date' },
    { ...f('sentAt', { date: { pickerAppearance: 'dayAndTime' } }), type: 'date' },
    { ...f('lastError'), type: 'text' },
  ],
}
