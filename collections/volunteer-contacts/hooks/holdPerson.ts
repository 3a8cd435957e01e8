import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { transactionOf } from '@/database/handle'
import { lockRevision } from '@/database/revision'
import { idOf, type Ref } from '@/domain/idOf'
import { isUuid } from '@/domain/text/isUuid'
import type { LockOfRecord } from '../../withRevision'

const hold = async (req: PayloadRequest, volunteer: unknown): Promise<void> => {
  if (isUuid(volunteer)) await lockRevision(req, 'volunteers', volunteer, true)
}

/** A birth date decides whether a visit may be agreed: whoever enters one holds the person, as whoever agrees a visit does. */
export const holdPerson: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation === 'create') await hold(req, idOf((args.data as { volunteer?: Ref } | undefined)?.volunteer))
  return args
}

/** The same for a change: the person first, the contact after them. */
export const lockContact: LockOfRecord = async (req, id) => {
  if (!isUuid(id)) return null
  const { rows } = await (await transactionOf(req)).execute(
    sql`SELECT volunteer_id AS volunteer FROM volunteer_contacts WHERE id = ${id}::uuid`,
  )
  await hold(req, rows[0]?.['volunteer'])
  return lockRevision(req, 'volunteer_contacts', id, true)
}
