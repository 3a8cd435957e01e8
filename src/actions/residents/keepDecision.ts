import type { PayloadRequest } from 'payload'
import { nowOf } from '@/access/clock'
import { mergeRefusals, type DuplicateDecision } from '@/glossary/duplicates'
import { refusal } from '../refusal'

type Decided = { decision: DuplicateDecision; kept: string; other: string; reason: string | null; moved?: Record<string, number> }

/** Writes down who took two records for one person, or for two, and why. */
export async function keepDecision(req: PayloadRequest, decided: Decided): Promise<void> {
  const { user } = req
  if (user?.collection !== 'users') throw refusal(mergeRefusals.not_your_decision, 403)
  const { name } = await req.payload.findByID({ collection: 'users', id: user.id, depth: 0, overrideAccess: true, req })
  await req.payload.create({
    collection: 'duplicate-decisions',
    depth: 0,
    overrideAccess: true,
    req,
    data: { ...decided, by: user.id, byName: name, at: nowOf(req).toISOString() },
  })
}
