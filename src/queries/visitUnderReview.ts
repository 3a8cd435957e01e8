import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { ApplicationStatus } from '@/domain/application/status'
import { facilityInScope, type Scope } from './scope'

/** Whose visits: those of a scope, or of one person. */
export type Whose = Scope | { kind: 'person'; volunteer: string }
export type VisitUnderReview = { status: ApplicationStatus; completedAt: Date | null }

const isOf = (whose: Whose): SQL =>
  whose.kind === 'person' ? sql`a.volunteer_id = ${whose.volunteer}::uuid` : facilityInScope(whose, sql`a.facility_id`)

/**
 * How a visit stands that is to be reviewed; null when there is none of theirs. Holds the application until the
 * transaction ends: both sides and the worker write about one visit one after the other.
 */
export async function visitUnderReview(
  db: Database,
  { application, whose }: { application: string; whose: Whose },
): Promise<VisitUnderReview | null> {
  const { rows } = await db.execute(sql`
    SELECT a.status::text AS status, a.completed_at FROM applications a
     WHERE a.id = ${application}::uuid AND ${isOf(whose)} FOR NO KEY UPDATE OF a`)
  const row = rows[0]
  if (!row) return null
  return {
    status: row['status'] as ApplicationStatus,
    completedAt: row['completed_at'] ? new Date(row['completed_at'] as string) : null,
  }
}
