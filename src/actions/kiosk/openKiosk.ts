import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { hashOfKey, newKioskKey } from '@/access/kioskKey'
import { transactionOf } from '@/database/handle'
import { dayOf } from '@/domain/calendar/jst'
import { isOfKiosk, kioskEndsAt, MOST_KIOSKS } from '@/domain/kiosk/kiosk'
import { kioskRefusals as refusals } from '@/glossary/kiosk'
import { kiosks } from '@/queries/kiosks'
import { slotsOfDay } from '@/queries/slotsOfDay'
import { inTransaction } from '../inTransaction'
import { refusal } from '../refusal'

const MOST_SLOTS = 100
type Asked = { facility: string; by: TypedUser | null; now: Date }

/**
 * The staff of a facility open a screen at its reception for today. What comes back is its key, once, for the browser that
 * asked. Throws an APIError with the sentence.
 */
export const openKiosk = (payload: Payload, { by, facility, now }: Asked): Promise<{ key: string; endsAt: Date }> =>
  inTransaction(payload, { user: by, context: { now } }, async (req) => {
    const { accountId, facilityIds, role } = actorOf(req)
    if (role !== 'facility' || !facilityIds.includes(facility)) throw refusal(refusals.notYours, 403)
    const db = await transactionOf(req)
    await db.execute(sql`SELECT 1 FROM facilities WHERE id = ${facility}::uuid FOR NO KEY UPDATE`)
    const scope = { kind: 'facilities', ids: [facility] } as const
    if ((await kiosks(db, { now, scope })).length >= MOST_KIOSKS) throw refusal(refusals.tooMany)
    const day = dayOf(now)
    const slots = (await slotsOfDay(db, { now, limit: MOST_SLOTS, scope, slot: null })).filter((slot) => isOfKiosk(day, slot))
    const last = Math.max(...slots.map(({ endsAt }) => endsAt.getTime()))
    const endsAt = kioskEndsAt(now, slots.length > 0 ? new Date(last) : null)
    const key = newKioskKey()
    await db.execute(sql`
      INSERT INTO kiosks (key_hash, facility_id, day, opened_by_id, opened_at, ends_at)
      VALUES (${hashOfKey(key)}, ${facility}::uuid, ${day}, ${accountId}::uuid, ${now.toISOString()}, ${endsAt.toISOString()})`)
    return { key, endsAt }
  })
