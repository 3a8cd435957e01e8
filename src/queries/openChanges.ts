import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Changes } from '@/domain/agreement/change'

export type OpenChange = {
  id: string
  revision: number
  changes: Changes
  title: string
  facility: string
  startsAt: string
  endsAt: string
  accepted: boolean
}

/** What one resident is asked to agree to again, the soonest activity first; not once it has begun. The scope is the person. */
export async function openChanges(db: Database, { now, volunteer }: { now: Date; volunteer: string }): Promise<OpenChange[]> {
  const { rows } = await db.execute(sql`
    SELECT g.id, g.revision::int AS revision, g.changes, t.title, f.name AS facility, a.starts_at AS "startsAt", a.ends_at AS "endsAt",
           a.status::text = 'accepted' AS accepted
      FROM agreements g JOIN applications a ON a.id = g.application_id JOIN tasks t ON t.id = a.task_id JOIN facilities f ON f.id = a.facility_id
     WHERE g.volunteer_id = ${volunteer}::uuid AND g.answered_at IS NULL AND a.starts_at > ${now.toISOString()}::timestamptz
     ORDER BY a.starts_at, g.id LIMIT 50`)
  return rows as OpenChange[]
}
