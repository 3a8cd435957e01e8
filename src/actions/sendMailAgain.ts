import type { Payload, TypedUser } from 'payload'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { actorOf } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import { isUuid } from '@/domain/text/isUuid'
import { mailRefusals } from '@/glossary/mailLog'
import { inTransaction } from './inTransaction'
import { refusal } from './refusal'

/**
 * Puts a mail that was given up back into the queue, to be tried at once and then as if it were new. It keeps its key and
 * its Message-ID. Throws 403 for anybody but operators, 409 for a mail that has not failed.
 */
export const sendMailAgain = (
  payload: Payload,
  { mail, now, user }: { user: TypedUser | null; mail: string; now: Date },
): Promise<void> =>
  inTransaction(payload, { user, context: { now } }, async (req) => {
    if (actorOf(req).role !== 'operator') throw refusal(mailRefusals.not_yours, 403)
    const db = await transactionOf(req)
    const { rows } = isUuid(mail)
      ? await db.execute(sql`
          UPDATE mails SET status = 'queued', attempts = 0, updated_at = ${now.toISOString()}::timestamptz
           WHERE id = ${mail} AND status = 'failed' RETURNING id`)
      : { rows: [] }
    if (rows.length === 0) throw refusal(mailRefusals.not_failed)
  })
