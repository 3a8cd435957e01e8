import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import { letterSays } from '@/database/letterSays'
import { byLetter } from '@/database/byLetter'
import { isUuid } from '@/domain/text/isUuid'
import { letterMarkRefusals } from '@/glossary/proxyEntry'
import { inTransaction } from './inTransaction'
import { refusal } from './refusal'

type Mark = { application: string; says: string; sent: boolean; by: TypedUser | null; now: Date }

/**
 * An operator marks the letter about an application as handed over or posted, or takes such a mark back. `says` is what the
 * letter said that they saw: 409 when the application says something else by now. Twice is once; the first name stands.
 * Throws an APIError: 403 for others, 404 where there is nobody to write to by letter.
 */
export const markLetter = (payload: Payload, { application, by, now, says, sent }: Mark): Promise<{ sent: boolean }> =>
  inTransaction(payload, { user: by, context: { now } }, async (req) => {
    const actor = actorOf(req)
    if (actor.role !== 'operator') throw refusal(letterMarkRefusals.not_yours, 403)
    const db = await transactionOf(req)
    const { rows } = isUuid(application)
      ? await db.execute(sql`
          SELECT ${letterSays} AS says FROM applications a JOIN volunteers v ON v.id = a.volunteer_id
           WHERE a.id = ${application}::uuid AND ${byLetter} FOR NO KEY UPDATE OF a`)
      : { rows: [] }
    if (!rows[0]) throw refusal(letterMarkRefusals.not_found, 404)
    if (rows[0]['says'] !== says) throw refusal(letterMarkRefusals.says_else)
    const [at, name] = [now.toISOString(), by && 'name' in by ? by.name : '']
    if (sent)
      await db.execute(sql`
        INSERT INTO letters_sent (application_id, says, sent_at, sent_by, sent_by_name)
        VALUES (${application}::uuid, ${says}, ${at}::timestamptz, ${actor.accountId}::uuid, ${name}) ON CONFLICT DO NOTHING`)
    else
      await db.execute(sql`
        UPDATE letters_sent SET undone_at = ${at}::timestamptz, undone_by = ${actor.accountId}::uuid
         WHERE application_id = ${application}::uuid AND says = ${says} AND undone_at IS NULL`)
    return { sent }
  })
