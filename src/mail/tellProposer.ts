import { officeOf } from '@/database/officeOf'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { nowOf } from '@/access/clock'
import { transactionOf } from '@/database/handle'
import { quietHoursOf } from '@/database/quietHoursOf'
import { noticeFrom } from '@/domain/message/quietHours'
import { proposalMails } from '@/glossary/proposals'
import { queueLetter } from './queueLetter'

/** What became of a proposal, to the account of whoever made it; nobody is written to who has none. Once per outcome; at night it waits. */
export async function tellProposer(
  req: PayloadRequest,
  { id, status }: { id: string; status: 'drafted' | 'declined' },
): Promise<void> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    SELECT p.number, p.reply, p.proposer_name, f.name AS facility, a.email, g.contractor_name, g.contractor_phone, g.quiet_from, g.quiet_until
      FROM proposals p JOIN facilities f ON f.id = p.facility_id
      JOIN volunteer_accounts a ON a.volunteer_id = p.volunteer_id AND a.active
      LEFT JOIN LATERAL (SELECT * FROM programmes WHERE is_current ORDER BY starts_on DESC LIMIT 1) g ON true
     WHERE p.id = ${id}::uuid`)
  const [row] = rows
  if (!row) return
  const quiet = quietHoursOf(row)
  await queueLetter(
    req,
    { key: `proposal/${id}/${status}`, to: String(row['email']), notBefore: noticeFrom(nowOf(req), quiet) },
    proposalMails[status]({
      number: String(row['number']),
      name: String(row['proposer_name'] ?? ''),
      facility: String(row['facility']),
      reply: (row['reply'] as string | null) ?? null,
      link: `${req.payload.config.serverURL}/my/proposals`,
      office: officeOf(row),
    }),
  )
}
