import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import { kioskRefusals as refusals } from '@/glossary/kiosk'
import { inTransaction } from '../inTransaction'
import { refusal } from '../refusal'

type Asked = { facility: string; kiosk: string; by: TypedUser | null; now: Date }

/** The staff of its facility, or the operator, end a screen at a reception from wherever they are. Ended twice it ends once. */
export const endKiosk = (payload: Payload, { by, facility, kiosk, now }: Asked): Promise<void> =>
  inTransaction(payload, { user: by, context: { now } }, async (req) => {
    const { accountId, facilityIds, role } = actorOf(req)
    if (role !== 'operator' && !(role === 'facility' && facilityIds.includes(facility))) throw refusal(refusals.notYours, 403)
    const { rows } = await (await transactionOf(req)).execute(sql`
      UPDATE kiosks SET ended_at = coalesce(ended_at, ${now.toISOString()}::timestamptz), ended_by_id = coalesce(ended_by_id, ${accountId}::uuid)
       WHERE id = ${kiosk}::uuid AND facility_id::text = ${facility} RETURNING id`)
    if (rows.length === 0) throw refusal(refusals.gone, 404)
  })
