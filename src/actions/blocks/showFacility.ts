import type { Payload, TypedUser } from 'payload'
import { isUuid } from '@/domain/text/isUuid'
import { blockRefusals } from '@/glossary/blocks'
import { type Outcome, outcomeOf } from '../outcome'

type Given = { resident: TypedUser; block: string; revision: number; now?: Date }

/** A resident wants to see a facility again that they had hidden. Sent twice it is one; somebody else's is "not found". */
export async function showFacility(payload: Payload, { block, now, resident, revision }: Given): Promise<Outcome> {
  const own = { collection: 'blocks' as const, id: block, depth: 0, overrideAccess: false as const, user: resident }
  const found = isUuid(block) ? await payload.findByID({ ...own, disableErrors: true }) : null
  if (!found) return { ok: false, refusal: blockRefusals.not_found }
  if (found.state === 'ended') return { ok: true }
  return outcomeOf(payload.update({ ...own, ...(now ? { context: { now } } : {}), data: { state: 'ended', revision } }))
}
