import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionAfterChangeHook } from 'payload'
import { transactionOf } from '@/database/handle'
import { idOf, type Ref } from '@/domain/idOf'
import { bySystem } from './bySystem'

/**
 * Whoever applies for a slot without a free seat stands on its waiting list at once, in the transaction and under the locks
 * of applying: only from there a seat that falls free is offered. Told and recorded like every other move.
 */
export const waitWhenFull: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'create' || doc.status !== 'applied') return doc
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`SELECT 1 FROM slots WHERE id = ${idOf(doc.slot as Ref)} AND seats_taken >= capacity`)
  if (rows.length === 0) return doc
  const call = await bySystem(req)
  return req.payload.update({ collection: 'applications', id: doc.id, ...call, data: { status: 'waitlisted' } })
}
