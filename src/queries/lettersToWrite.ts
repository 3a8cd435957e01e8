import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { unreachable } from '@/database/unreachable'
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
}

/**
 * Applications to activities ahead, and those of the last week that ended, of people whom no mail reaches: without an
 * account and without an e-mail among their contacts. The last changed first. All facilities; names are the operator's.
 */
export async function lettersToWrite(db: Database, { limit, now }: { limit: number; now: Date }): Promise<LetterToWrite[]> {
  const { rows } = await db.execute(sql`
    SELECT a.id AS application, v.number, v.name, t.title, f.name AS facility, a.starts_at AS "startsAt", a.status::text AS status,
           a.status_changed_at AS "changedAt"
      FROM applications a JOIN volunteers v ON v.id = a.volunteer_id JOIN tasks t ON t.id = a.task_id JOIN facilities f ON f.id = a.facility_id
     WHERE a.starts_at > ${now.toISOString()}::timestamptz AND (a.is_live OR a.status_changed_at > ${now.toISOString()}::timestamptz - interval '7 days')
       AND ${unreachable}
     ORDER BY a.status_changed_at DESC, a.id LIMIT ${limit}`)
  return rows.map((row) => ({
    ...(row as LetterToWrite),
    startsAt: new Date(row['startsAt'] as string),
    changedAt: new Date(row['changedAt'] as string),
  }))
}
