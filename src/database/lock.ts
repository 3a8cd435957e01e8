import type { PayloadRequest } from 'payload'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { isUuid } from '@/domain/text/isUuid'
import { transactionOf } from './handle'

/**
 * Holds one row until the request's transaction ends. The order everywhere is slots (by id) → volunteers →
 * applications; two rows taken in another order are how deadlocks are made. An id that is no uuid locks nothing:
 * what follows will not find it either.
 */
export async function lockRow(req: PayloadRequest, table: string, id: unknown): Promise<void> {
  if (!isUuid(id)) return
  await (await transactionOf(req)).execute(sql`SELECT 1 FROM ${sql.identifier(table)} WHERE id = ${id} FOR NO KEY UPDATE`)
}
