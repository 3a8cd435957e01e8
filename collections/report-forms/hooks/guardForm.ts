import type { CollectionBeforeChangeHook } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { formRefusalOf, type TypedForm } from '@/domain/form/refusal'
import { formPlaceNames, formRefusalSentence } from '@/glossary/forms'
import { fieldRefusal } from '../../fieldRefusal'

/** Asks the domain whether the form may be saved like this, and stamps its publication. */
export const guardForm: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const merged = { ...(operation === 'create' ? {} : originalDoc), ...data }
  const refusal = formRefusalOf(operation === 'create' ? 'draft' : originalDoc.status, merged as TypedForm, formPlaceNames)
  if (refusal) throw fieldRefusal({ collection: 'report-forms', path: refusal.field, message: formRefusalSentence(refusal), req })
  if (merged['status'] !== 'published') return { ...data, publishedAt: null, publishedBy: null }
  return { ...data, publishedAt: nowOf(req).toISOString(), publishedBy: actorOf(req).accountId }
}
