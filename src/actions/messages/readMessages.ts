import type { Payload, TypedUser } from 'payload'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { actorOf } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import { messageSideOf } from '@/domain/message/rules'
import { isUuid } from '@/domain/text/isUuid'
import { messageRefusals } from '@/glossary/messages'
import { visitToWriteAbout } from '@/queries/visitToWriteAbout'
import { inTransaction } from '../inTransaction'
import { refusal } from '../refusal'
import { whoseVisits } from '../reviews/whoseVisits'

/**
 * Marks what stood before somebody's eyes as read: the messages of a thread for their side that were sent until `until`.
 * The operator's reading is marked for nobody. Throws 403 for who takes no part, 404 for applications of others.
 */
export const readMessages = (
  payload: Payload,
  { application, now, until, user }: { user: TypedUser | null; application: string; until: Date; now: Date },
): Promise<{ read: number }> =>
  inTransaction(payload, { user, context: { now } }, async (req) => {
    const actor = actorOf(req)
    const side = messageSideOf(actor.role)
    if (!side) throw refusal(messageRefusals.no_side, 403)
    const db = await transactionOf(req)
    const visit = isUuid(application) ? await visitToWriteAbout(db, { application, whose: whoseVisits(actor) }) : null
    if (!visit) throw refusal(messageRefusals.not_found, 404)
    if (side === 'operator') return { read: 0 }
    const mark = side === 'resident' ? sql.identifier('read_by_resident_at') : sql.identifier('read_by_facility_at')
    const { rows } = await db.execute(sql`
      UPDATE messages SET ${mark} = greatest(${now.toISOString()}::timestamptz, sent_at)
       WHERE application_id = ${application}::uuid AND side::text <> ${side} AND ${mark} IS NULL AND sent_at <= ${until.toISOString()}::timestamptz
      RETURNING id`)
    return { read: rows.length }
  })
