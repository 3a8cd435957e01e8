import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { transactionOf } from '@/database/handle'
import { restsOnOpenMatter } from '@/database/restsOnOpenMatter'
import { dayOf } from '@/domain/calendar/jst'
import { formRefusalOf, publishingRefusalOf, type TypedForm } from '@/domain/form/refusal'
import { formPlaceNames, formRefusalSentence } from '@/glossary/forms'
import { fieldRefusal } from '../../fieldRefusal'
import { matterIds } from '../../matters'

/** Asks the domain whether the form may be saved like this, and stamps its publication. */
export const guardForm: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const merged = { ...(operation === 'create' ? {} : originalDoc), ...data }
  const refusal =
    formRefusalOf(operation === 'create' ? 'draft' : originalDoc.status, merged as TypedForm, formPlaceNames) ??
    (merged['status'] === 'published' && actorOf(req).role === 'operator' ? await publishingRefusal(req, merged) : null)
  if (refusal) throw fieldRefusal({ collection: 'report-forms', path: refusal.field, message: formRefusalSentence(refusal), req })
  if (merged['status'] !== 'published') return { ...data, publishedAt: null, publishedBy: null }
  return { ...data, publishedAt: nowOf(req).toISOString(), publishedBy: actorOf(req).accountId }
}

/** What an installation begins with is published without; every version after it is the operator's. */
async function publishingRefusal(req: PayloadRequest, form: Record<string, unknown>) {
  return publishingRefusalOf({
    agreedOn: typeof form['agreedOn'] === 'string' && form['agreedOn'] ? form['agreedOn'] : null,
    today: dayOf(nowOf(req)),
    restsOnOpenMatter: await restsOnOpenMatter(await transactionOf(req), matterIds(form['matters'])),
  })
}
