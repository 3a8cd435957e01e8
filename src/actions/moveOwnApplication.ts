import type { Payload, TypedUser } from 'payload'
import type { ApplicationStatus } from '@/domain/application/status'
import { isUuid } from '@/domain/text/isUuid'
import { accessRefusals } from '@/glossary/refusals'
import { type Outcome, sentenceOf } from './outcome'

/** Which visit, as its resident saw it: `revision` is the one on their screen. */
export type OwnMove = { resident: TypedUser; application: string; revision: number; now?: Date }

/**
 * Moves an application as its own resident. Somebody else's is "not found". Sent twice it is one move: an application
 * that is already where it should go is done.
 */
export async function moveOwnApplication(
  payload: Payload,
  { resident, application, revision, now }: OwnMove,
  to: ApplicationStatus,
  reason?: string,
): Promise<Outcome> {
  if (!isUuid(application)) return { ok: false, refusal: accessRefusals.notFound }
  const asResident = { overrideAccess: false as const, user: resident, depth: 0 }
  const own = await payload.findByID({ collection: 'applications', id: application, ...asResident, disableErrors: true })
  if (!own) return { ok: false, refusal: accessRefusals.notFound }
  if (own.status === to) return { ok: true }
  try {
    await payload.update({
      collection: 'applications',
      id: application,
      ...asResident,
      ...(now ? { context: { now } } : {}),
      data: { status: to, revision, ...(reason ? { statusReason: reason } : {}) } as never,
    })
    return { ok: true }
  } catch (error) {
    const refusal = sentenceOf(error)
    if (refusal === null) throw error
    const after = await payload.findByID({ collection: 'applications', id: application, ...asResident, disableErrors: true })
    return after?.status === to ? { ok: true } : { ok: false, refusal }
  }
}
