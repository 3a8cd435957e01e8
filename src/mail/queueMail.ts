import type { PayloadRequest } from 'payload'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { transactionOf } from '@/database/handle'

export type QueuedMail = {
  /** Names the occasion, e.g. `facility-request/<id>/received`: the same key is the same mail. At most 180 characters. */
  key: string
  to: string
  subject: string
  /** Plain text. */
  body: string
  /** Not handed over before this instant; at once where none is given. */
  notBefore?: Date
}

/**
 * Puts a mail into the outbox in the request's transaction: it is sent if and only if the transaction commits. A key
 * that is there already, also by a transaction running at the same time, leaves the first mail as it is.
 */
export async function queueMail(req: PayloadRequest, { key, to, subject, body, notBefore }: QueuedMail): Promise<void> {
  if (key.length === 0 || key.length > 180) throw new RangeError('a mail needs a key of 1 to 180 characters')
  const db = await transactionOf(req)
  await db.execute(sql`
    INSERT INTO mails (id, key, "to", subject, body, not_before)
    VALUES (gen_random_uuid(), ${key}, ${to}, ${subject}, ${body}, ${notBefore?.toISOString() ?? null}::timestamptz)
    ON CONFLICT (key) DO NOTHING`)
}
