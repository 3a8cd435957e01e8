import type { CollectionBeforeChangeHook } from 'payload'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { transactionOf } from '@/database/handle'
import { accountRefusals } from '@/glossary/accounts'
import { fieldRefusal } from '../../fieldRefusal'

const isAdmin = (doc: { role?: unknown; active?: unknown } | undefined): boolean => doc?.role === 'admin' && doc.active !== false

/** The last active administrator stays one: otherwise nobody could let anybody in again. The rows are locked, so two cannot leave at once. */
export const keepOneAdmin: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || !isAdmin(originalDoc) || isAdmin({ ...originalDoc, ...data })) return data
  const { rows } = await (await transactionOf(req)).execute(
    sql`SELECT id FROM users WHERE role::text = 'admin' AND active IS NOT FALSE ORDER BY id FOR NO KEY UPDATE`,
  )
  if (rows.some((row) => row['id'] !== originalDoc.id)) return data
  throw fieldRefusal({ collection: 'users', path: 'role', message: accountRefusals.lastAdmin, req })
}
