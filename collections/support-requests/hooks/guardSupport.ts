import type { CollectionBeforeChangeHook } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { answerDueAt } from '@/domain/support/supportRequest'
import { isAnsweredAnew, type SupportRefusal, supportRefusalOf } from '@/domain/support/transitions'
import { supportRefusals } from '@/glossary/support'
import { fieldRefusal } from '../../fieldRefusal'

const FIELD: Partial<Record<SupportRefusal, string>> = {
  answer_required: 'answer',
  minutes_negative: 'minutes',
  received_in_future: 'receivedAt',
}

/** Asks the domain whether the record may stand like this, and stamps until when it is answered and who answered it. */
export const guardSupport: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const now = nowOf(req)
  const { accountId, role } = actorOf(req)
  const merged = { ...(operation === 'create' ? {} : originalDoc), ...data }
  const [from, to] = [operation === 'create' ? 'new' : originalDoc.status, merged['status'] ?? 'received']
  const receivedAt = merged['receivedAt'] ? new Date(merged['receivedAt'] as string) : now
  const answer: string | null = merged['answer'] ?? null
  const refusal = supportRefusalOf(
    { from, to, by: role },
    { source: merged['source'], answer, minutes: merged['minutes'] ?? null, receivedAt },
    now,
  )
  if (refusal)
    throw fieldRefusal({
      collection: 'support-requests',
      path: FIELD[refusal] ?? 'status',
      message: supportRefusals[refusal],
      req,
    })
  const stamp = {
    status: to,
    receivedAt: receivedAt.toISOString(),
    dueAt: answerDueAt(receivedAt, merged['urgency']).toISOString(),
  }
  const anew = isAnsweredAnew({ status: from, answer: originalDoc?.answer ?? null }, { status: to, answer })
  return { ...data, ...stamp, ...(anew ? { answeredAt: now.toISOString(), answeredBy: accountId } : {}) }
}
