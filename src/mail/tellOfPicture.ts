import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { nowOf } from '@/access/clock'
import { transactionOf } from '@/database/handle'
import { noticeFrom } from '@/domain/message/quietHours'
import { pictureMails } from '@/glossary/pictures'
import { queueLetters } from './queueLetter'
import { runningOffice } from './runningOffice'

/**
 * The active staff of a facility learn that a picture of theirs is not shown, why, and what to do next. Once for each account
 * and decision (`revision`: the picture as it was looked at); at night it waits.
 */
export async function tellOfPicture(
  req: PayloadRequest,
  { id, reason, revision }: { id: string; revision: number; reason: string },
): Promise<void> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    SELECT u.id AS account, u.name, u.email, f.name AS facility, m.alt
      FROM media m JOIN facilities f ON f.id = m.facility_id JOIN users_rels r ON r.path = 'facilities' AND r.facilities_id = f.id
      JOIN users u ON u.id = r.parent_id AND u.active IS NOT FALSE AND u.role::text = 'facility'
     WHERE m.id = ${id}::uuid`)
  const { office, quiet } = await runningOffice(db)
  const [link, notBefore] = [`${req.payload.config.serverURL}/admin/collections/media/${id}`, noticeFrom(nowOf(req), quiet)]
  const letters = rows.map(({ account, alt, email, facility, name }) => ({
    key: `picture/${id}/refused/${revision}/${String(account)}`,
    to: String(email),
    notBefore,
    letter: pictureMails.refused({ name: String(name), facility: String(facility), picture: String(alt), reason, link, office }),
  }))
  await queueLetters(req, letters)
}
