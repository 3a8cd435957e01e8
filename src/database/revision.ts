import type { PayloadRequest } from 'payload'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { isUuid } from '@/domain/text/isUuid'
import { transactionOf } from './handle'

/**
 * Locks a row until the transaction ends and returns its revision; null when there is no such row. Asked with
 * something that is no id of the table it finds nothing, instead of letting the database raise.
 */
export async function lockRevision(
  req: PayloadRequest,
  table: string,
  id: string | number,
  idsAreUuids: boolean,
): Promise<number | null> {
  if (idsAreUuids && !isUuid(id)) return null
  const { rows } = await (await transactionOf(req)).execute(
    sql`SELECT revision::int AS revision FROM ${sql.identifier(table)} WHERE id = ${id} FOR NO KEY UPDATE`,
  )
  const revision = rows[0]?.['revision']
  return typeof revision === 'number' ? revision : null
}
