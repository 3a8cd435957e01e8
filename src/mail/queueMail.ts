import type { PayloadRequest } from 'payload'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { transactionOf } from '@/database/handle'
import type { Standing } from '@/domain/mail/standing'

export type QueuedMail = {
  /** Names the occasion, e.g. `facility-request/<id>/received`: the same key is the same mail. At most 180 characters. */
  key: string
  to: string
  subject: string
  /** Plain text. */
  body: string
  /** Not handed over before this instant; at once where none is given. */
  notBefore?: Date
  /** What it tells of an application: it is dropped instead of sent once that is over. */
  standing?: Standing
}

/**
 * Puts mails into the outbox in the request's transaction, in one statement: they are sent if and only if the transaction
 * commits. A key that is there already, also by a transaction running at the same time, leaves the first mail as it is.
 */
export async function queueMails(req: PayloadRequest, mails: readonly QueuedMail[]): Promise<void> {
  if (mails.some(({ key }) => key.length === 0 || key.length > 180))
    throw new RangeError('a mail needs a key of 1 to 180 characters')
  if (mails.length === 0) return
  // In the order of their keys, so that two who queue the same mails at once wait for each other instead of locking up.
  const rows = [...mails]
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ standing, ...mail }) => ({ ...mail, ...standing }))
  const db = await transactionOf(req)
  await db.execute(sql`
    WITH given AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
                 AS m(key text, "to" text, subject text, body text, "notBefore" timestamptz, application uuid, statuses jsonb, "startsAt" timestamptz, until timestamptz)),
         queued AS (
      INSERT INTO mails (id, key, "to", subject, body, not_before)
      SELECT gen_random_uuid(), key, "to", subject, body, "notBefore" FROM given
      ON CONFLICT (key) DO NOTHING RETURNING id, key)
    INSERT INTO mail_standings (mail_id, application_id, states, starts_at, until)
    SELECT q.id, g.application, ARRAY(SELECT jsonb_array_elements_text(g.statuses)), g."startsAt", g.until
      FROM queued q JOIN given g ON g.key = q.key WHERE g.application IS NOT NULL`)
}

/** One mail; what holds of `queueMails` holds of it. */
export const queueMail = (req: PayloadRequest, mail: QueuedMail): Promise<void> => queueMails(req, [mail])
