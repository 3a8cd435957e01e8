import type { Payload } from 'payload'
import { applicationRefusals } from '@/glossary/refusals'
import type { Outcome } from './outcome'
import { moveOwnApplication, type OwnMove } from './moveOwnApplication'

/** A resident gives up an agreed visit before it begins; the facility reads the reason. */
export async function cancelVisit(payload: Payload, { reason, ...move }: OwnMove & { reason: string }): Promise<Outcome> {
  if (!reason.trim()) return { ok: false, refusal: applicationRefusals.reason_required }
  return moveOwnApplication(payload, move, 'cancelled', reason.trim())
}
