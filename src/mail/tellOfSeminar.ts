import { officeOf } from '@/database/officeOf'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '@/database/handle'
import { tokyoInstant } from '@/glossary/instants'
import { onlinePlace, seminarMails } from '@/glossary/seminars'
import { queueLetter } from './queueLetter'

type Occasion = { id: string; occasion: keyof typeof seminarMails; revision: number }

/**
 * A mail to everybody who signed up for a seminar and has an account: the staff of their facility, or the resident.
 * Once per account and occasion; a second move of the seminar is another occasion.
 */
export async function tellOfSeminar(req: PayloadRequest, { id, occasion, revision }: Occasion): Promise<void> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    SELECT DISTINCT ON (who.account) who.account, who.name, who.email, who.panel, s.title, s.starts_at, s.place, s.is_online, s.status_reason,
           p.contractor_name, p.contractor_phone
      FROM seminars s JOIN programmes p ON p.id = s.programme_id JOIN seminar_attendances a ON a.seminar_id = s.id AND a.holds_seat
     CROSS JOIN LATERAL (
        SELECT u.id AS account, u.name, u.email, true AS panel FROM users_rels r JOIN users u ON u.id = r.parent_id
         WHERE r.path = 'facilities' AND r.facilities_id = a.facility_id AND u.active IS NOT FALSE AND u.role::text = 'facility'
        UNION ALL
        SELECT v.id, n.display_name, v.email, false FROM volunteer_accounts v JOIN volunteers n ON n.id = v.volunteer_id
         WHERE v.volunteer_id = a.volunteer_id AND v.active) who
     WHERE s.id = ${id}::uuid ORDER BY who.account`)
  const { serverURL } = req.payload.config
  for (const row of rows) {
    const place = [row['place'], row['is_online'] ? onlinePlace : null].filter(Boolean).join('・')
    const key = occasion === 'called_off' ? occasion : `${occasion}/${revision}`
    await queueLetter(
      req,
      { key: `seminar/${id}/${key}/${String(row['account'])}`, to: String(row['email']) },
      seminarMails[occasion]({
        name: String(row['name'] ?? ''),
        title: String(row['title']),
        when: tokyoInstant(new Date(String(row['starts_at']))),
        place,
        reason: (row['status_reason'] as string | null) ?? null,
        link: row['panel'] ? `${serverURL}/admin/collections/seminars/${id}` : serverURL,
        office: officeOf(row),
      }),
    )
  }
}
