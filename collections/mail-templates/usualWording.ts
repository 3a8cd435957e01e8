import type { CollectionAfterReadHook } from 'payload'
import type { MailTemplate } from '@/domain/mailTemplate/template'
import { defaultWordings } from '@/glossary/mailTemplates'

/** Where the operator wrote nothing, the default text is read. */
export const usualWording: CollectionAfterReadHook = ({ doc }) => {
  const { body, key, subject } = doc as { key?: MailTemplate; subject?: string | null; body?: string | null }
  if (!key) return doc
  return { ...doc, subject: subject || defaultWordings[key].subject, body: body || defaultWordings[key].body }
}
