import { ValidationError, type CollectionBeforeChangeHook } from 'payload'
import { taskWords } from '@/glossary/collections/listings'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { registeredOn } from '@/database/registeredOn'
import { dayOf } from '@/domain/calendar/jst'
import { taskRefusalOf, type TaskStatus } from '@/domain/task/status'
import { taskRefusals } from '@/glossary/refusals'

/** Asks the domain whether the listing may move; stamps when it did. */
export const guardTransition: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const now = nowOf(req)
  const from: TaskStatus = operation === 'create' ? 'draft' : originalDoc.status
  const to: TaskStatus = data['status'] ?? from
  if (to === from) return operation === 'create' ? { ...data, statusChangedAt: now.toISOString() } : data

  const merged = { ...originalDoc, ...data }
  const refusal = taskRefusalOf(
    { from, to, by: actorOf(req).role },
    {
      reason: data['statusReason'] ?? null,
      registered:
        to !== 'published' ||
        (await registeredOn(req, { programme: merged['programme'], facility: merged['facility'], day: dayOf(now) })),
      supervisorMissing: merged['category'] === 'other' && !String(merged['supervisor'] ?? '').trim(),
    },
  )
  if (refusal) {
    throw new ValidationError(
      {
        collection: 'tasks',
        errors: [{ path: 'status', label: taskWords.fields.status[0], message: taskRefusals[refusal] }],
        req,
      },
      req.t,
    )
  }
  const stamp = now.toISOString()
  const firstPublishedAt = to === 'published' ? (originalDoc?.firstPublishedAt ?? stamp) : originalDoc?.firstPublishedAt
  return { ...data, statusChangedAt: stamp, firstPublishedAt }
}
