import type { Payload, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { databaseOf } from '@/database/handle'
import { isUuid } from '@/domain/text/isUuid'
import { blockRefusals } from '@/glossary/blocks'
import { hiddenFacilities } from '@/queries/hiddenFacilities'
import { listing } from '@/queries/listing'
import { type Outcome, sentenceOf } from '../outcome'

type Given = { resident: TypedUser; task: string; reason: string; now?: Date }

/**
 * A resident does not want to see the listings of the facility of this listing any more; nobody at the facility learns
 * it. Sent twice it is one. What is no published listing is "not found".
 */
export async function hideFacility(payload: Payload, { resident, task, reason, now = new Date() }: Given): Promise<Outcome> {
  const { volunteerId: volunteer } = actorOf({ user: resident, context: {} })
  if (!volunteer) return { ok: false, refusal: blockRefusals.not_found }
  const db = databaseOf(payload)
  const shown = isUuid(task) ? await listing(db, { id: task, now, volunteer: null }) : null
  if (!shown) return { ok: false, refusal: blockRefusals.not_found }
  try {
    await payload.create({
      collection: 'blocks',
      depth: 0,
      overrideAccess: true,
      user: resident,
      context: { now },
      data: { facility: shown.facility.id, volunteer, side: 'resident', state: 'active', reason: reason.trim() || null },
    })
    return { ok: true }
  } catch (error) {
    const sentence = sentenceOf(error)
    if (sentence === null) throw error
    const own = await hiddenFacilities(db, { volunteer })
    return own.some(({ facilityId }) => facilityId === shown.facility.id) ? { ok: true } : { ok: false, refusal: sentence }
  }
}
