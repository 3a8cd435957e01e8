import type { CollectionBeforeChangeHook } from 'payload'
import { faultsOf, type MailTemplate } from '@/domain/mailTemplate/template'
import { defaultWordings, mailPlaceNames, templateFaultSentence } from '@/glossary/mailTemplates'
import { fieldRefusal } from '../fieldRefusal'

const written = (value: unknown): string => (typeof value === 'string' ? value.replaceAll('\r\n', '\n') : '')

/**
 * Refuses a wording with places that its letter does not have, or without those it needs. What is empty or the same as the
 * default is stored as nothing, so that it follows the default.
 */
export const guardWording: CollectionBeforeChangeHook = ({ collection, data, originalDoc, req }) => {
  const { body, key, subject } = { ...originalDoc, ...data } as { key: MailTemplate; subject?: unknown; body?: unknown }
  const usual = defaultWordings[key]
  const given = { subject: written(subject).trim() || usual.subject, body: written(body).trim() ? written(body) : usual.body }
  const [fault] = faultsOf(key, given, mailPlaceNames)
  if (fault) {
    const inSubject = fault.fault === 'not_in_subject' || faultsOf(key, { ...given, subject: '' }, mailPlaceNames).length === 0
    const path = inSubject ? 'subject' : 'body'
    throw fieldRefusal({ collection: collection.slug, path, message: templateFaultSentence(fault), req })
  }
  const own = {
    subject: given.subject === usual.subject ? null : given.subject,
    body: given.body.trimEnd() === usual.body ? null : given.body.trimEnd(),
  }
  return { ...data, ...own, isOwn: own.subject !== null || own.body !== null }
}
