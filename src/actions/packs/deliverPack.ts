import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { transactionOf } from '@/database/handle'
import { markDelivered } from '../deliverables/markDelivered'
import { together } from '../deliverables/together'
import { readyPack } from './readyPack'

/** Writes down that a pack was handed over; its deliverables are then delivered as well (納入済), but for those approved in another version meanwhile. */
export const deliverPack = (req: PayloadRequest, asked: { pack: string; revision: number }): Promise<{ status: 'delivered' }> =>
  together(req, async (within) => {
    const { id } = await readyPack(within, 'deliver', asked)
    const db = await transactionOf(within)
    const { rows } = await db.execute(sql`
      SELECT DISTINCT d.id FROM pack_items i JOIN deliverables d ON d.id = i.deliverable_id
        JOIN deliverable_versions v ON v.id = i.version_id AND v.version = d.approved_version
       WHERE i.pack_id = ${id}::uuid AND d.status::text = 'approved' ORDER BY d.id`)
    for (const { id: deliverable } of rows) await markDelivered(within, { deliverable: String(deliverable) })
    await db.execute(sql`
      UPDATE packs SET status = 'delivered', delivered_at = ${nowOf(within).toISOString()}::timestamptz, delivered_by_id = ${actorOf(within).accountId},
             updated_at = now() WHERE id = ${id}::uuid`)
    return { status: 'delivered' }
  })
