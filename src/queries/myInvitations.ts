import { sql } from '@payloadcms/db-postgres/drizzle'
import { openTo } from '@/database/closedTo'
import type { Database } from '@/database/handle'

export type MyInvitation = {
  id: string
  slot: string
  task: string
  title: string
  facility: string
  startsAt: Date
  endsAt: Date
  reasons: string[]
}

/** The invitations a resident can still take: unanswered, to slots that are shown, open to them and not begun. The scope is the person. */
export async function myInvitations(db: Database, { now, volunteer }: { now: Date; volunteer: string }): Promise<MyInvitation[]> {
  const { rows } = await db.execute(sql`
    SELECT i.id, s.id AS slot, t.id AS task, t.title, f.name AS facility, s.starts_at, s.ends_at, i.reasons
      FROM invitations i JOIN slots s ON s.id = i.slot_id JOIN tasks t ON t.id = s.task_id JOIN facilities f ON f.id = s.facility_id
     WHERE i.volunteer_id = ${volunteer}::uuid AND i.is_open AND s.is_visible AND s.starts_at > ${now.toISOString()}::timestamptz
       AND ${openTo(volunteer, sql`s.facility_id`)}
     ORDER BY s.starts_at, i.id LIMIT 100`)
  return rows.map((row) => ({
    id: String(row['id']),
    slot: String(row['slot']),
    task: String(row['task']),
    title: String(row['title']),
    facility: String(row['facility']),
    startsAt: new Date(row['starts_at'] as string),
    endsAt: new Date(row['ends_at'] as string),
    reasons: String(row['reasons'] ?? '')
      .split('\n')
      .filter(Boolean),
  }))
}
