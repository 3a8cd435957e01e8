import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { letterSays } from '@/database/letterSays'
import { byLetter } from '@/database/byLetter'
import type { ApplicationStatus } from '@/domain/application/status'

export type LetterToWrite = {
  application: string
  number: string
  name: string
  title: string
  facility: string
  startsAt: Date
  status: ApplicationStatus
  changedAt: Date
  /** What it says now; see letterSays. */
  says: string
  /** Who marked it as sent, and when; null while nobody has. */
  sent: { by: string; at: Date } | null
}
export type LettersToWrite = { unsent: number; sent: number; letters: LetterToWrite[] }

const NOT_THEIR_OWN: SQL = sql`a.status::text <> 'withdrawn'`

/**
 * Letters to people whom no mail reaches (no account, no e-mail among their contacts), or to whom the mail about it could not
 * be sent, about activities ahead: first those
 * not marked as sent, the soonest activity first, then those that are, the last first. What came to an end stays until its
 * letter is sent and a week after the change. From `offset`, at most `limit`. All facilities; names are the operator's.
 */
export async function lettersToWrite(
  db: Database,
  { limit, now, offset = 0 }: { limit: number; now: Date; offset?: number },
): Promise<LettersToWrite> {
  const at = sql`${now.toISOString()}::timestamptz`
  const { rows } = await db.execute(sql`
    WITH letters AS (
      SELECT a.id AS application, v.number, v.name, t.title, f.name AS facility, a.starts_at, a.status::text AS status,
             a.status_changed_at, ${letterSays} AS says, m.sent_at, m.sent_by_name
        FROM applications a JOIN volunteers v ON v.id = a.volunteer_id JOIN tasks t ON t.id = a.task_id JOIN facilities f ON f.id = a.facility_id
        LEFT JOIN letters_sent m ON m.application_id = a.id AND m.says = ${letterSays} AND m.undone_at IS NULL
       WHERE a.starts_at > ${at} AND ${byLetter}
         AND (a.is_live OR a.status_changed_at > ${at} - interval '7 days' OR (m.id IS NULL AND ${NOT_THEIR_OWN})))
    SELECT (SELECT count(*)::int FROM letters WHERE sent_at IS NULL) AS unsent,
           (SELECT count(*)::int FROM letters WHERE sent_at IS NOT NULL) AS sent,
           (SELECT coalesce(jsonb_agg(to_jsonb(q)), '[]'::jsonb) FROM (
              SELECT * FROM letters ORDER BY sent_at IS NOT NULL, sent_at DESC, starts_at, application LIMIT ${limit} OFFSET ${offset}) q) AS letters`)
  const [row] = rows
  return {
    unsent: Number(row?.['unsent'] ?? 0),
    sent: Number(row?.['sent'] ?? 0),
    letters: ((row?.['letters'] as Record<string, string | null>[] | undefined) ?? []).map((each) => ({
      application: String(each['application']),
      number: String(each['number']),
      name: String(each['name']),
      title: String(each['title']),
      facility: String(each['facility']),
      startsAt: new Date(String(each['starts_at'])),
      status: each['status'] as ApplicationStatus,
      changedAt: new Date(String(each['status_changed_at'])),
      says: String(each['says']),
      sent: each['sent_at'] ? { by: String(each['sent_by_name']), at: new Date(each['sent_at']) } : null,
    })),
  }
}
