import type { Payload, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { accessRefusals } from '@/glossary/refusals'
import { type Outcome, outcomeOf } from './outcome'

/** What residents decide for themselves about how they are matched. */
export type Wishes = { travelMinutes: number; pausedFrom: string | null; pausedUntil: string | null }
type Given = { resident: TypedUser; revision: number; wishes: Partial<Wishes> }

/** A resident changes their own wishes; `revision` is the one of the record they saw. */
export async function changeOwnWishes(payload: Payload, { resident, revision, wishes }: Given): Promise<Outcome> {
  const { volunteerId } = actorOf({ user: resident, context: {} })
  if (!volunteerId) return { ok: false, refusal: accessRefusals.notFound }
  const own = { collection: 'volunteers' as const, id: volunteerId, depth: 0, overrideAccess: false as const, user: resident }
  return outcomeOf(payload.update({ ...own, data: { ...wishes, revision } }))
}
