import type { Payload } from 'payload'
import { asSystem } from '@/access/actor'
import { hashOfKey } from '@/access/kioskKey'
import { databaseOf } from '@/database/handle'
import { kioskRefusals as refusals } from '@/glossary/kiosk'
import { kiosks } from '@/queries/kiosks'
import type { Outcome } from '../outcome'
import { stampVisit } from '../stampVisit'
import { kioskVisits, personIn } from './kioskVisits'

type Press = { key: string; application: string; step: 'arrive' | 'leave'; now?: Date }

/**
 * Somebody presses their own name on the screen at a reception: they came, or they leave. It reaches to the visits this
 * screen shows and to nothing else; the facility records the visit and its person confirms it, as with any check-in.
 */
export async function pressName(payload: Payload, { application, key, now = new Date(), step }: Press): Promise<Outcome> {
  const db = databaseOf(payload)
  const [kiosk] = await kiosks(db, { now, hash: hashOfKey(key) })
  if (!kiosk) return { ok: false, refusal: refusals.ended }
  const find = async () => personIn(await kioskVisits(db, kiosk, now), application)?.person
  if (!(await find())) return { ok: false, refusal: refusals.notHere }
  return stampVisit(payload, { application, find, now, step, way: 'kiosk', by: { context: asSystem } })
}
