import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '@/database/handle'
import type { Office } from '@/glossary/mail'
import type { Letter } from '@/glossary/mailTemplates'
import { queueLetter } from './queueLetter'

type Wisher = { name: string; title: string; facility: string; link: string; office: Office | undefined }

/** One mail about a wish to the account of whoever made it; the same occasion is written once. */
export async function tellWisher(
  req: PayloadRequest,
  { id, occasion }: { id: string; occasion: 'agreed' | 'declined' },
  letterFor: (to: Wisher) => Letter,
): Promise<void> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    SELECT a.email, w.wisher_name, t.title, f.name AS facility, p.contractor_name, p.contractor_phone
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
  await queueLetter(req, { key: `time-wish/${id}/${occasion}`, to: String(row['email']) }, letter)
}
