import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '@/database/handle'
import { compareWords } from '@/glossary/duplicates'
import { listOf } from '@/queries/scope'
import { refusal } from '../refusal'

export type HeldPerson = {
  number: string
  revision: number
  mergedInto: string | null
  verifiedAt: string | null
  withdrawnAt: string | null
}

const isoOf = (value: unknown): string | null => (value === null ? null : new Date(value as string).toISOString())

/**
 * Locks people until the transaction ends, their open wishes, open proposals and slots before them as everywhere. Refuses when an application came in
 * between: its slot would be taken after its person.
 */
export async function heldPeople(req: PayloadRequest, ids: readonly string[]): Promise<Map<string, HeldPerson>> {
  const db = await transactionOf(req)
  await db.execute(sql`SELECT 1 FROM time_wishes WHERE is_open AND volunteer_id IN (${listOf(ids)}) ORDER BY id FOR UPDATE`)
  await db.execute(
    sql`SELECT 1 FROM proposals WHERE status::text = 'received' AND volunteer_id IN (${listOf(ids)}) ORDER BY id FOR UPDATE`,
  )
  const { rows: slots } = await db.execute(sql`
    SELECT id FROM slots WHERE id IN (SELECT slot_id FROM applications WHERE volunteer_id IN (${listOf(ids)})) ORDER BY id FOR NO KEY UPDATE`)
  const { rows } = await db.execute(sql`
    SELECT id, number, revision::int AS revision, merged_into_id AS "mergedInto", verified_at AS "verifiedAt", withdrawn_at AS "withdrawnAt"
      FROM volunteers WHERE id IN (${listOf(ids)}) ORDER BY id FOR NO KEY UPDATE`)
  const { rows: now } = await db.execute(
    sql`SELECT DISTINCT slot_id AS id FROM applications WHERE volunteer_id IN (${listOf(ids)})`,
  )
  const held = new Set(slots.map(({ id }) => id))
  if (now.some(({ id }) => !held.has(id))) throw refusal(compareWords.busy, 503)
  return new Map(
    rows.map((row) => [
      String(row['id']),
      { ...(row as HeldPerson), verifiedAt: isoOf(row['verifiedAt']), withdrawnAt: isoOf(row['withdrawnAt']) },
    ]),
  )
}
