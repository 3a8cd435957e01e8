import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { nowOf } from '@/access/clock'
import { birthDateOf } from '@/database/birthDateOf'
import { transactionOf } from '@/database/handle'
import { dayOf } from '@/domain/calendar/jst'
import { guardianRefusalOf } from '@/domain/people/age'
import type { AgeBand } from '@/domain/people/profile'
import { consentMails } from '@/glossary/consents'
import { queueLetter } from './queueLetter'

/**
 * A guardian took their consent back: the office is written to about the agreed visits ahead that rest on it no more, in the
 * same transaction. Nothing where another consent stands, or where the person is of age on the day. The visits stay until
 * somebody has spoken with the guardian: whether a visit is called off is the office's to decide.
 */
export async function tellOfConsent(req: PayloadRequest, { id, volunteer }: { id: string; volunteer: string }): Promise<void> {
  const [db, now] = [await transactionOf(req), nowOf(req)]
  const { rows } = await db.execute(sql`
    SELECT v.number, v.age_band::text AS "ageBand", a.starts_at AS "startsAt", t.title, f.name AS facility
      FROM volunteers p JOIN volunteers v ON v.id = coalesce(p.merged_into_id, p.id)
      JOIN applications a ON a.volunteer_id = v.id AND a.holds_seat AND a.starts_at > ${now.toISOString()}::timestamptz
      JOIN tasks t ON t.id = a.task_id JOIN facilities f ON f.id = a.facility_id
     WHERE p.id = ${volunteer}::uuid AND NOT EXISTS (
             SELECT 1 FROM consents c JOIN volunteers w ON w.id = c.volunteer_id
              WHERE c.kind::text = 'guardian' AND c.withdrawn_at IS NULL AND (w.id = v.id OR w.merged_into_id = v.id))
     ORDER BY a.starts_at`)
  const birthDate = rows.length > 0 ? await birthDateOf(req, volunteer) : null
  const visits = rows
    .map((row) => ({
      ...(row as { number: string; ageBand: AgeBand; title: string; facility: string }),
      startsAt: new Date(row['startsAt'] as string),
    }))
    .filter(
      ({ ageBand, startsAt }) =>
        guardianRefusalOf({ ageBand, birthDate, day: dayOf(startsAt), minimumAge: null, consented: false }) ===
        'guardian_missing',
    )
  const [first] = visits
  if (!first) return
  const { rows: office } = await db.execute(
    sql`SELECT id, email FROM users WHERE role::text = 'operator' AND active IS NOT FALSE ORDER BY id`,
  )
  const link = `${req.payload.config.serverURL}/admin/collections/volunteers/${volunteer}`
  for (const each of office)
    await queueLetter(
      req,
      { key: `consent/${id}/taken-back/${String(each['id'])}`, to: String(each['email']) },
      consentMails.takenBack({ number: first.number, visits, link, now }),
    )
}
