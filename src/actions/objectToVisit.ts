import type { Payload } from 'payload'
import { applicationRefusals } from '@/glossary/refusals'
import type { Outcome } from './outcome'
import { moveOwnApplication, type OwnMove } from './moveOwnApplication'

/** A resident says that what was recorded is wrong, in time and with what really happened; the operator then decides. */
export async function objectToVisit(payload: Payload, { reason, ...move }: OwnMove & { reason: string }): Promise<Outcome> {
  if (!reason.trim()) return { ok: false, refusal: applicationRefusals.reason_required }
  return moveOwnApplication(payload, move, 'disputed', reason.trim())
}
