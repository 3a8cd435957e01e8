import { quietHoursOf } from '@/database/quietHoursOf'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { nowOf } from '@/access/clock'
import { transactionOf } from '@/database/handle'
import { noticeBefore, noticeFrom } from '@/domain/message/quietHours'
import type { Office } from '@/glossary/mail'
import type { Letter } from '@/glossary/mailTemplates'
import { queueLetter } from './queueLetter'

type Wisher = { name: string; title: string; facility: string; link: string; office: Office | undefined }

/**
 * One mail about a wish to the account of whoever made it; the same occasion is written once. It waits for the morning, unless
 * what was agreed (`startsAt`) would then be read less than twelve hours before.
 */
export async function tellWisher(
  req: PayloadRequest,
  { id, occasion, startsAt }: { id: string; occasion: 'agreed' | 'declined'; startsAt?: Date },
  letterFor: (to: Wisher) => Letter,
): Promise<void> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    SELECT a.email, w.wisher_name, t.title, f.name AS facility, p.contractor_name, p.contractor_phone, p.quiet_from, p.quiet_until
      FROM time_wishes w JOIN tasks t ON t.id = w.task_id JOIN facilities f ON f.id = t.facility_id JOIN programmes p ON p.id = t.programme_id
      JOIN volunteer_accounts a ON a.volunteer_id = w.volunteer_id AND a.active
     WHERE w.id = ${id}::uuid`)
  const [row] = rows
  if (!row) return
  const letter = letterFor({
    name: String(row['wisher_name'] ?? ''),
    title: String(row['title']),
    facility: String(row['facility']),
    link: `${req.payload.config.serverURL}/my`,
    office: { name: String(row['contractor_name']), phone: (row['contractor_phone'] as string | null) ?? null },
  })
  const [now, quiet] = [nowOf(req), quietHoursOf(row)]
  const notBefore = startsAt ? noticeBefore(startsAt, now, quiet) : noticeFrom(now, quiet)
  await queueLetter(req, { key: `time-wish/${id}/${occasion}`, to: String(row['email']), notBefore }, letter)
}
