import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '@/database/handle'
import type { SupportSource } from '@/domain/support/supportRequest'
import { supportMails } from '@/glossary/support'
import { queueLetter } from './queueLetter'

type Answered = {
  id: string
  number: string
  source: SupportSource
  askerName: string | null
  answer: string
  answeredAt: Date
}

/** The answer to whoever asked: to the address they left, else to that of their account; to nobody without either. */
export async function tellAsker(req: PayloadRequest, asked: Answered): Promise<void> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    SELECT coalesce(nullif(s.answer_to, ''), a.email) AS "to", p.contractor_name AS name, p.contractor_phone AS phone
      FROM support_requests s LEFT JOIN volunteer_accounts a ON a.volunteer_id = s.volunteer_id AND a.active
      LEFT JOIN LATERAL (SELECT * FROM programmes WHERE is_current ORDER BY starts_on DESC LIMIT 1) p ON true
     WHERE s.id = ${asked.id}::uuid`)
  const found = rows[0] as { to: string | null; name: string | null; phone: string | null } | undefined
  if (!found?.to) return
  const { serverURL } = req.payload.config
  await queueLetter(
    req,
    { key: `support-request/${asked.id}/answer/${asked.answeredAt.getTime()}`, to: found.to },
    supportMails.answered({
      number: asked.number,
      name: asked.askerName,
      answer: asked.answer,
      link: asked.source === 'facility' ? `${serverURL}/admin/help` : `${serverURL}/help`,
      office: found.name ? { name: found.name, phone: found.phone } : undefined,
    }),
  )
}
