import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { registeredOn } from '@/database/registeredOn'
import { dayOf } from '@/domain/calendar/jst'
import type { ListingHit } from '@/domain/listingCheck/hit'
import type { ListingVerdict } from '@/domain/listingCheck/ruleSet'
import { judgedTextChanged } from '@/domain/listingCheck/judgeTask'
import { type CheckStanding, decisionHolds } from '@/domain/listingCheck/standing'
import {
  editRefusalOf,
  REVIEWED_FIELDS,
  stateAfterEdit,
  taskRefusalOf,
  type TaskRefusal,
  type TaskStatus,
} from '@/domain/task/status'
import { reasonGiven } from '@/domain/text/reasonGiven'
import { prohibitedText } from '@/glossary/listingCheck'
import { taskChangedWhilePublished, taskRefusals } from '@/glossary/refusals'
import { fieldRefusal } from '../../fieldRefusal'

type Doc = Record<string, unknown>
const FIELD: Partial<Record<TaskRefusal, string>> = {
  supervisor_required: 'supervisor',
  reason_required: 'statusReason',
  decision_needed: 'overrideReason',
}

/** What is prohibited is said beside the text that says it, with the reason and a way to write it. */
function refuse(code: TaskRefusal, task: Doc, req: PayloadRequest): never {
  const hit = ((task['checkHits'] ?? []) as ListingHit[]).find(({ verdict }) => verdict === 'prohibited')
  if (code === 'prohibited_work' && hit) {
    const message = `${prohibitedText(hit)}${taskRefusals.prohibited_work}`
    throw fieldRefusal({ collection: 'tasks', path: hit.field, message, req })
  }
  throw fieldRefusal({ collection: 'tasks', path: FIELD[code] ?? 'status', message: taskRefusals[code], req })
}

const written = (value: unknown): string => (value === null || value === undefined ? '' : String(value))
const instant = (value: unknown): Date | null => (value ? new Date(value as string) : null)
function standingOf({ checkedAt, checkVerdict, overriddenAt }: Doc): CheckStanding {
  const verdict = (checkVerdict as ListingVerdict | null | undefined) ?? 'review'
  const decided = { checkedAt: instant(checkedAt), overriddenAt: instant(overriddenAt) }
  return { verdict, overridden: decisionHolds(verdict, decided) }
}
const reviewedFieldChanged = (data: Doc, before: Doc): boolean =>
  REVIEWED_FIELDS.some((field) => field in data && written(data[field]) !== written(before[field]))

/** Asks the domain whether the listing may move, or be saved as it is; stamps when it moved. */
export const guardTransition: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const now = nowOf(req)
  const { role } = actorOf(req)
  const before: Doc = operation === 'create' ? { status: 'draft' } : originalDoc
  const merged = { ...before, ...data }
  const from = before['status'] as TaskStatus
  const asked = merged['status'] as TaskStatus
  const to = asked === from ? stateAfterEdit(from, role, reviewedFieldChanged(data, before)) : asked
  // What the system does to a listing of before this rule (judging it again, taking it down) does not wait for a name.
  const supervisorMissing = role !== 'system' && !written(merged['supervisor']).trim()

  if (to === from) {
    const textChanged = operation === 'create' || judgedTextChanged(before, merged)
    const refusal = editRefusalOf(to, { supervisorMissing, check: textChanged ? standingOf(merged) : null })
    if (refusal) refuse(refusal, merged, req)
    return operation === 'create'
      ? { ...data, statusReason: null, statusChangedAt: now.toISOString() }
      : { ...data, statusReason: before['statusReason'] }
  }
  const reason = reasonGiven(data['statusReason'], before['statusReason'])
  const registered =
    to !== 'published' ||
    (await registeredOn(req, {
      programme: merged['programme'] as string,
      facility: merged['facility'] as string,
      day: dayOf(now),
    }))
  const refusal = taskRefusalOf({ from, to, by: role }, { reason, registered, supervisorMissing, check: standingOf(merged) })
  if (refusal) refuse(refusal, merged, req)
  const stamp = now.toISOString()
  return {
    ...data,
    status: to,
    // What is published has nothing against it any more.
    statusReason: to === 'published' ? null : to === asked ? reason : taskChangedWhilePublished,
    statusChangedAt: stamp,
    firstPublishedAt: before['firstPublishedAt'] ?? (to === 'published' ? stamp : null),
  }
}
