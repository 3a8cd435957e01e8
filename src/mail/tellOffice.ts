import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { nowOf } from '@/access/clock'
import { transactionOf } from '@/database/handle'
import { quietHoursOf } from '@/database/quietHoursOf'
import { noticeFrom } from '@/domain/message/quietHours'
import type { Letter } from '@/glossary/mailTemplates'
import { queueLetter } from './queueLetter'

/**
 * Puts one letter about something that waits for the office into the outbox, to every operator who has not turned these
 * off, but `besides` whom it is no news; the same occasion is written once. In the quiet hours of the running programme it waits.
 */
export async function tellOffice(
  req: PayloadRequest,
  occasion: string,
  letter: Letter,
  { besides }: { besides?: string } = {},
): Promise<void> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    SELECT u.id, u.email, p.quiet_from, p.quiet_until
      FROM users u LEFT JOIN LATERAL (SELECT * FROM programmes WHERE is_current ORDER BY starts_on DESC LIMIT 1) p ON true
     WHERE u.role::text = 'operator' AND u.active IS NOT FALSE AND u.notices_office IS NOT FALSE ORDER BY u.id`)
  for (const { email, id, ...row } of rows.filter((each) => each['id'] !== besides)) {
    const quiet = quietHoursOf(row)
    await queueLetter(
      req,
      { key: `office/${occasion}/${String(id)}`, to: String(email), notBefore: noticeFrom(nowOf(req), quiet) },
      letter,
    )
  }
}
