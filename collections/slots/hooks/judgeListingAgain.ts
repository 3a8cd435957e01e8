import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { asSystem } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import { SLOT_FIELD } from '@/domain/listingCheck/judgeTask'
import { idOf } from '@/domain/idOf'

/** A listing that newer rules stopped because of what its slots say is judged again when one of them says something else. */
export const judgeListingAgain: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  if (operation !== 'update') return doc
  if ((doc.supervisor ?? null) === (previousDoc.supervisor ?? null) && doc.status === previousDoc.status) return doc
  const id = idOf(doc.task)
  const stopped = JSON.stringify([{ field: SLOT_FIELD }])
  const { rows } = await (await transactionOf(req)).execute(
    sql`SELECT 1 FROM tasks WHERE id = ${id}::uuid AND check_hits @> ${stopped}::jsonb`,
  )
  const system = { ...req, user: null, context: { ...req.context, ...asSystem } } as PayloadRequest
  if (rows.length > 0)
    await req.payload.update({ collection: 'tasks', id, data: {}, depth: 0, overrideAccess: true, req: system })
  return doc
}
