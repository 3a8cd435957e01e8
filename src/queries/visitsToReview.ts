import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { facilityInScope, type Scope } from './scope'

export type VisitToReview = {
  id: string
  title: string
  facility: string
  applicantName: string | null
  startsAt: Date
  endsAt: Date
  completedAt: Date
}

/**
 * Visits that facilities may still review, the oldest completion first: completed since an instant, not yet reviewed by
 * the facility, and the resident's review not released.
 */
export async function visitsToReview(
  db: Database,
  { limit, scope, since }: { scope: Scope; since: Date; limit: number },
): Promise<VisitToReview[]> {
  const { rows } = await db.execute(sql`
    SELECT a.id, a.title, f.name AS facility, a.applicant_name, a.starts_at, a.ends_at, a.completed_at
      FROM applications a JOIN facilities f ON f.id = a.facility_id
     WHERE a.is_completed AND a.completed_at >= ${since.toISOString()}::timestamptz AND ${facilityInScope(scope, sql`a.facility_id`)}
       AND NOT EXISTS (SELECT 1 FROM reviews r WHERE r.application_id = a.id AND (r.side::text = 'facility' OR r.released_at IS NOT NULL))
     ORDER BY a.completed_at, a.id LIMIT ${limit}`)
  return rows.map((row) => ({
    id: String(row['id']),
    title: String(row['title']),
    facility: String(row['facility']),
    applicantName: (row['applicant_name'] as string | null) ?? null,
    startsAt: new Date(row['starts_at'] as string),
    endsAt: new Date(row['ends_at'] as string),
    completedAt: new Date(row['completed_at'] as string),
  }))
}
