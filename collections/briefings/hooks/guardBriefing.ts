import type { CollectionBeforeChangeHook } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { type BriefingRefusal, briefingRefusalOf } from '@/domain/briefing/briefing'
import { briefingRefusals } from '@/glossary/briefing'
import { fieldRefusal } from '../../fieldRefusal'

const FIELD: Record<BriefingRefusal, string> = {
  published_stays: 'status',
  text_missing: 'allowed',
  too_few_questions: 'questions',
}

/** Asks the domain whether the version may be saved like this, and stamps its publication. */
export const guardBriefing: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const merged = { ...(operation === 'create' ? {} : originalDoc), ...data }
  const refusal = briefingRefusalOf(operation === 'create' ? 'draft' : originalDoc.status, merged['status'], {
    allowed: merged['allowed'] ?? null,
    forbidden: merged['forbidden'] ?? null,
    questions: merged['questions']?.length ?? 0,
  })
  if (refusal) throw fieldRefusal({ collection: 'briefings', path: FIELD[refusal], message: briefingRefusals[refusal], req })
  if (merged['status'] !== 'published') return { ...data, publishedAt: null, publishedBy: null }
  return { ...data, publishedAt: nowOf(req).toISOString(), publishedBy: actorOf(req).accountId }
}
