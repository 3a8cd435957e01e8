import type { Payload } from 'payload'
import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import { asSystem } from '@/access/actor'
import { type Database, transactionOf } from '@/database/handle'
import { givenUp, type HandOverFault, RETRY_AFTER_SECONDS } from '@/domain/mail/retry'
import { handOverFaults } from '@/glossary/mail'
import { faultOf } from '@/mail/carrier'
import type { Carrier, Mail } from '@/mail/letter'
import { inTransaction } from './inTransaction'

export type Delivered = { sent: number; failed: number }
type Outcome = 'nothing_due' | 'sent' | 'dropped' | HandOverFault
type Due = Mail & { id: string; attempts: number }

/**
 * Hands over the mails that are due, oldest first, at most `most` of them, and says how many went and how many did
 * not. Each is locked, handed over and marked in one transaction of its own: two workers never take the same mail, and
 * a crash between the two repeats that one mail under the same Message-ID. What holds no more is dropped and not counted.
 * A server that cannot be reached ends the run.
 */
export async function deliverMails(
  payload: Payload,
  { carrier, most = 200, now }: { carrier: Carrier; most?: number; now: Date },
): Promise<Delivered> {
  const delivered: Delivered = { sent: 0, failed: 0 }
  while (delivered.sent + delivered.failed < most) {
    const outcome = await deliverNext(payload, carrier, now)
    if (outcome === 'nothing_due') break
    if (outcome === 'dropped') continue
    if (outcome === 'sent') {
      delivered.sent++
      continue
    }
    delivered.failed++
    if (outcome.kind === 'unreachable') break
  }
  return delivered
}

const deliverNext = (payload: Payload, carrier: Carrier, now: Date): Promise<Outcome> =>
  inTransaction(payload, { context: { ...asSystem, now } }, async (req) => {
    const db = await transactionOf(req)
    const at = sql`${now.toISOString()}::timestamptz`
    const waits = sql.join(
      RETRY_AFTER_SECONDS.map((seconds) => sql`${seconds}`),
      sql`, `,
    )
    // Only this action updates a mail, so updated_at is the time of the last attempt.
    const { rows } = await db.execute(sql`
      SELECT id, key, "to", subject, body, attempts::int FROM mails
       WHERE status = 'queued' AND (not_before IS NULL OR not_before <= ${at}) AND (attempts = 0 OR updated_at <= ${at} - (ARRAY[${waits}]::int[])[attempts::int] * interval '1 second')
       ORDER BY created_at LIMIT 1 FOR UPDATE SKIP LOCKED`)
    const mail = rows[0] as Due | undefined
    if (!mail) return 'nothing_due'
    if (await isOver(db, mail.id, at)) {
      await db.execute(sql`UPDATE mails SET status = 'dropped', updated_at = ${at} WHERE id = ${mail.id}`)
      return 'dropped'
    }
    const fault = await carrier.handOver(mail, now).then(() => null, faultOf)
    if (!fault) {
      await db.execute(
        sql`UPDATE mails SET status = 'sent', sent_at = ${at}, attempts = attempts + 1, last_error = NULL, updated_at = ${at} WHERE id = ${mail.id}`,
      )
      return 'sent'
    }
    const failed = givenUp(mail.attempts + 1, fault)
    await db.execute(sql`
      UPDATE mails SET status = ${failed ? 'failed' : 'queued'}::enum_mails_status, attempts = attempts + 1,
             last_error = ${`${handOverFaults[fault.kind]}（${fault.code}）`}, updated_at = ${at} WHERE id = ${mail.id}`)
    payload.logger.warn({ msg: 'mail not handed over', mail: mail.id, code: fault.code, givenUp: failed })
    return fault
  })

/** Whether what a mail tells of an application holds no more: it would be read as if it did. */
async function isOver(db: Database, mail: string, at: SQL): Promise<boolean> {
  const { rows } = await db.execute(sql`
    SELECT 1 FROM mail_standings m JOIN applications a ON a.id = m.application_id
     WHERE m.mail_id = ${mail} AND (a.status::text <> ALL (m.states) OR a.starts_at <> m.starts_at OR m.until <= ${at})`)
  return rows.length > 0
}
