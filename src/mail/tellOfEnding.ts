import { officeOf } from '@/database/officeOf'
import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { nowOf } from '@/access/clock'
import { transactionOf } from '@/database/handle'
import type { Ending } from '@/domain/asking/ending'
import { quietHoursOf } from '@/database/quietHoursOf'
import { noticeFrom } from '@/domain/message/quietHours'
import { type Asking, endedMail } from '@/glossary/askings'
import { queueLetter } from './queueLetter'

/** Whose it was and what of; a facility that is closed to somebody is not named to them any more in an invitation. */
const SOURCES: Record<Asking, SQL> = {
  wish: sql`SELECT w.id, w.volunteer_id, w.facility_id, t.programme_id, t.title AS about, NULL::timestamptz AS starts_at, NULL::timestamptz AS ends_at
              FROM time_wishes w JOIN tasks t ON t.id = w.task_id`,
  proposal: sql`SELECT p.id, p.volunteer_id, p.facility_id, (SELECT id FROM programmes WHERE is_current) AS programme_id, p.number AS about,
                       NULL::timestamptz AS starts_at, NULL::timestamptz AS ends_at FROM proposals p`,
  invitation: sql`SELECT i.id, i.volunteer_id, i.facility_id, s.programme_id, s.title AS about, s.starts_at, s.ends_at
                    FROM invitations i JOIN slots s ON s.id = i.slot_id WHERE NOT is_blocked(i.volunteer_id, i.facility_id)`,
}
const KEYS: Record<Asking, string> = { wish: 'time-wish', proposal: 'proposal', invitation: 'invitation' }

/** One mail to the account of whoever asked, or was asked, that it ended by itself and why; at night it waits for the morning. */
export async function tellOfEnding(
  req: PayloadRequest,
  { asking, because, id }: { asking: Asking; id: string; because: Ending },
): Promise<void> {
  const now = nowOf(req)
  const { rows } = await (await transactionOf(req)).execute(sql`
    SELECT c.email, v.name, f.name AS facility, o.about, o.starts_at, o.ends_at, p.contractor_name, p.contractor_phone, p.quiet_from, p.quiet_until
      FROM (${SOURCES[asking]}) o JOIN facilities f ON f.id = o.facility_id JOIN volunteers v ON v.id = o.volunteer_id
      JOIN volunteer_accounts c ON c.volunteer_id = v.id AND c.active LEFT JOIN programmes p ON p.id = o.programme_id
     WHERE o.id = ${id}::uuid`)
  const [row] = rows
  if (!row) return
  const quiet = quietHoursOf(row)
  await queueLetter(
    req,
    { key: `${KEYS[asking]}/${id}/ended`, to: String(row['email']), notBefore: noticeFrom(now, quiet) },
    endedMail(asking, {
      name: String(row['name']),
      about: String(row['about']),
      facility: String(row['facility']),
      span: row['starts_at']
        ? { startsAt: new Date(row['starts_at'] as string), endsAt: new Date(row['ends_at'] as string) }
        : null,
      because,
      link: `${req.payload.config.serverURL}/listings`,
      office: officeOf(row),
      now,
    }),
  )
}
