import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { nowOf } from '@/access/clock'
import { transactionOf } from '@/database/handle'

/** The letters about the state of these applications that wait for the morning are not sent: one that goes now says more. */
export async function dropWaiting(req: PayloadRequest, applications: readonly string[]): Promise<void> {
  if (applications.length === 0) return
  const db = await transactionOf(req)
  const at = sql`${nowOf(req).toISOString()}::timestamptz`
  await db.execute(sql`
    UPDATE mails SET status = 'dropped', updated_at = ${at}
     WHERE status = 'queued' AND not_before > ${at}
       AND id IN (SELECT mail_id FROM mail_standings
                   WHERE application_id IN (${sql.join(
                     applications.map((id) => sql`${id}::uuid`),
                     sql`, `,
                   )}))`)
}
