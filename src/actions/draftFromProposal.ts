import type { Payload, TypedUser } from 'payload'
import { recordAsRead } from '@/access/recordAsRead'
import { lockRevision } from '@/database/revision'
import { idOf } from '@/domain/idOf'
import { mayDraft } from '@/domain/proposal/proposal'
import { isUuid } from '@/domain/text/isUuid'
import { proposalFormRefusals as refusals } from '@/glossary/proposals'
import { accessRefusals } from '@/glossary/refusals'
import { createDraft, refuseOthers } from './createDraft'
import { inTransaction } from './inTransaction'
import { refusal } from './refusal'

/**
 * Begins a listing of the facility with the words of a proposal and keeps on the proposal which listing came of it; the
 * person who proposed it is told by mail. 409 when the proposal was changed since, or became a listing already.
 */
export const draftFromProposal = (
  payload: Payload,
  { by, now, proposal: id, revision }: { proposal: string; revision: number; by: TypedUser | null; now: Date },
): Promise<{ id: string }> =>
  inTransaction(payload, { user: by, context: { now } }, async (req) => {
    refuseOthers(req)
    const current = isUuid(id) ? await lockRevision(req, 'proposals', id, true) : null
    const proposal = current === null ? null : await recordAsRead(req, 'proposals', id)
    if (!proposal) throw refusal(refusals.gone, 404)
    if (current !== revision) throw refusal(accessRefusals.revisionStale)
    if (!mayDraft(proposal.status)) throw refusal(refusals.notDraftable)
    const { category, description, facility, title } = proposal
    const draft = await createDraft(req, { facility: idOf(facility), title, category, description })
    await payload.update({
      collection: 'proposals',
      id,
      data: { status: 'drafted', task: draft.id },
      depth: 0,
      overrideAccess: true,
      req,
    })
    return draft
  })
