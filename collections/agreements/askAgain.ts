import type { PayloadRequest } from 'payload'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { nowOf } from '@/access/clock'
import { transactionOf } from '@/database/handle'
import { type Changes, mergeChanges } from '@/domain/agreement/change'
import { changeLines } from '@/glossary/agreements'
import type { Applicant } from '@/mail/applicants'

/**
 * Asks each of them to agree again. Somebody who has not answered yet has one question, which grows; a change that is
 * taken back before the answer takes its question back. The slots of
 * these people are locked by whoever asks.
 */
export async function askAgain(req: PayloadRequest, people: readonly Applicant[], changes: Changes): Promise<void> {
  for (const person of people) await askOne(req, person, changes)
}

async function askOne(req: PayloadRequest, { activity, application }: Applicant, fresh: Changes): Promise<void> {
  const db = await transactionOf(req)
  const now = nowOf(req)
  const { rows } = await db.execute(
    sql`SELECT id, changes FROM agreements WHERE application_id = ${application} AND answered_at IS NULL FOR UPDATE`,
  )
  const [open] = rows
  const changes = mergeChanges((open?.['changes'] as Changes | undefined) ?? {}, fresh)
  const [json, summary, at] = [JSON.stringify(changes), changeLines(changes, now).join('\n'), now.toISOString()]
  if (!open) {
    await db.execute(sql`
      INSERT INTO agreements (id, application_id, facility_id, volunteer_id, title, changes, summary, asked_at, revision)
      SELECT gen_random_uuid(), a.id, a.facility_id, a.volunteer_id, ${activity.title}, ${json}::jsonb, ${summary}, ${at}::timestamptz, 1
        FROM applications a WHERE a.id = ${application}`)
  } else if (Object.keys(changes).length === 0) {
    await db.execute(sql`
      UPDATE agreements SET answer = 'none', answered_at = ${at}::timestamptz, updated_at = ${at}::timestamptz WHERE id = ${open['id']}`)
  } else {
    await db.execute(sql`
      UPDATE agreements SET changes = ${json}::jsonb, summary = ${summary}, asked_at = ${at}::timestamptz, updated_at = ${at}::timestamptz
       WHERE id = ${open['id']}`)
  }
}
