import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, PayloadRequest } from 'payload'
import { asSystem } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import { isQuiet } from '@/domain/message/quietHours'
import { chooseNotices, noticeReasonOf } from '@/domain/shortage/notices'
import { shortageMails } from '@/glossary/shortages'
import { queueLetter } from '@/mail/queueLetter'
import { type ShortageCandidate, shortageCandidates } from '@/queries/shortageCandidates'
import { inTransaction } from './inTransaction'

const BATCH = 500

/**
 * Tells residents who chose it of seats that nobody takes: nobody twice of one slot, nobody more than k times within seven
 * days, nobody at night. Record and mail stand or fall together; run twice at once the second waits and finds them told.
 */
export const tellOfShortages = (payload: Payload, now: Date): Promise<{ told: number }> =>
  inTransaction(payload, { context: { ...asSystem, now } }, async (req) => {
    const db = await transactionOf(req)
    await db.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended('shortage-notices', 0))`)
    const candidates = (await shortageCandidates(db, { limit: BATCH, now, scope: { kind: 'all' } })).filter(
      ({ quietHours }) => !isQuiet(now, quietHours),
    )
    let told = 0
    for (const each of chooseNotices(candidates).toSorted((a, b) => a.volunteer.localeCompare(b.volunteer)))
      told += (await tell(req, each, now)) ? 1 : 0
    return { told }
  })

async function tell(req: PayloadRequest, to: ShortageCandidate, now: Date): Promise<boolean> {
  const because = noticeReasonOf(to.found)
  if (!because) return false
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    INSERT INTO shortage_notices (id, slot_id, volunteer_id, because, told_at)
    VALUES (gen_random_uuid(), ${to.slot}, ${to.volunteer}, ${because}, ${now.toISOString()}) ON CONFLICT (slot_id, volunteer_id) DO NOTHING RETURNING id`)
  if (rows.length === 0) return false
  const { serverURL } = req.payload.config
  await queueLetter(
    req,
    { key: `shortage/${to.slot}/${to.volunteer}`, to: to.email },
    shortageMails.urgent({
      ...to,
      because,
      span: { startsAt: to.startsAt, endsAt: to.endsAt },
      link: `${serverURL}/listings/${to.listing}`,
      stop: `${serverURL}/my/urgent`,
      now,
    }),
  )
  return true
}
