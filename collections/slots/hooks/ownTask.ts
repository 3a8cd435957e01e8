import type { CollectionBeforeOperationHook } from 'payload'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { transactionOf } from '@/database/handle'
import { facilityOfHeld } from '@/database/holdListing'
import { isUuid } from '@/domain/text/isUuid'

/** A new slot belongs to the facility of its listing, whatever the sender wrote: access is judged by that facility. */
export const ownTask: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' || !args.data) return args
  const { task } = args.data as { task?: unknown }
  if (!isUuid(task)) return { ...args, data: { ...args.data, facility: null } }
  const held = facilityOfHeld(req, task)
  if (held) return { ...args, data: { ...args.data, facility: held } }
  const { rows } = await (await transactionOf(req)).execute(sql`SELECT facility_id FROM tasks WHERE id = ${task}`)
  return { ...args, data: { ...args.data, facility: rows[0]?.['facility_id'] ?? null } }
}
