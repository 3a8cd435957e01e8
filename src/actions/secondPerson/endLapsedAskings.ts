import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, PayloadRequest } from 'payload'
import { asSystem } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import { inTransaction } from '../inTransaction'
import { tellAskedBy } from './tellAskedBy'

/** Ends what nobody confirmed in time; whoever asked is told. Safe to run twice, also at once. */
export const endLapsedAskings = (payload: Payload, now: Date): Promise<{ lapsed: number }> =>
  inTransaction(payload, { context: { ...asSystem, now } }, async (req) => ({ lapsed: await lapse(req, now) }))

/** The same in the transaction of whoever is about to ask anew. */
export async function lapse(req: PayloadRequest, now: Date): Promise<number> {
  const { rows } = await (await transactionOf(req)).execute(sql`
    UPDATE asked_actions SET state = 'lapsed', ended_at = lapses_at WHERE is_open AND lapses_at <= ${now.toISOString()}::timestamptz
    RETURNING id, title, asked_by_id AS "askedBy"`)
  for (const { askedBy, id, title } of rows as { id: string; title: string; askedBy: string }[])
    await tellAskedBy(req, { id, title, askedBy, state: 'lapsed', word: null })
  return rows.length
}
