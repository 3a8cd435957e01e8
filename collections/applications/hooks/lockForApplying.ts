import type { CollectionBeforeOperationHook } from 'payload'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { transactionOf } from '@/database/handle'
import { lockRow } from '@/database/lock'
import { isUuid } from '@/domain/text/isUuid'

/**
 * Takes the slot and the person before Payload reads anything, so that two answers to one seat queue up instead of
 * racing. The application itself is locked afterwards, by the check of its revision.
 */
export const lockForApplying: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation === 'create') {
    const { slot, volunteer } = (args.data ?? {}) as { slot?: unknown; volunteer?: unknown }
    await lockRow(req, 'slots', slot)
    await lockRow(req, 'volunteers', volunteer)
  }
  if ((operation === 'update' || operation === 'delete') && 'id' in args && isUuid(args.id)) {
    const { rows } = await (await transactionOf(req)).execute(
      sql`SELECT slot_id, volunteer_id FROM applications WHERE id = ${args.id}`,
    )
    await lockRow(req, 'slots', rows[0]?.['slot_id'])
    await lockRow(req, 'volunteers', rows[0]?.['volunteer_id'])
  }
  return args
}
