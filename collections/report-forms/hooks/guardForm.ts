import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { transactionOf } from '@/database/handle'
import { openMatters } from '@/database/openMatters'
import { dayOf } from '@/domain/calendar/jst'
import { formRefusalOf, publishingRefusalOf, type TypedForm } from '@/domain/form/refusal'
import { formPlaceNames, formRefusalSentence } from '@/glossary/forms'
import { fieldRefusal } from '../../fieldRefusal'
import { matterIds } from '../../matters'

/** Asks the domain whether the form may be saved like this, and stamps its publication. */
export const guardForm: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const merged = { ...(operation === 'create' ? {} : originalDoc), ...data }
  const open = await openMatters(await transactionOf(req), matterIds(merged['matters']))
  const from = operation === 'create' ? 'draft' : originalDoc.status
  const refusal =
    formRefusalOf(from, merged as TypedForm, formPlaceNames, open) ??
    (merged['status'] === 'published' && actorOf(req).role === 'operator' ? publishingRefusal(req, merged) : null)
  if (refusal) throw fieldRefusal({ collection: 'report-forms', path: refusal.field, message: formRefusalSentence(refusal), req })
  if (merged['status'] !== 'published') return { ...data, publishedAt: null, publishedBy: null }
  return { ...data, publishedAt: nowOf(req).toISOString(), publishedBy: actorOf(req).accountId }
}

/** What an installation begins with is published without; every version after it is the operator's. */
const publishingRefusal = (req: PayloadRequest, form: Record<string, unknown>) =>
  publishingRefusalOf({
    agreedOn: typeof form['agreedOn'] === 'string' && form['agreedOn'] ? form['agreedOn'] : null,
    today: dayOf(nowOf(req)),
  })
