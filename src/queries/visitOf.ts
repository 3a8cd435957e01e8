import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { ApplicationStatus } from '@/domain/application/status'

export type VisitState = { id: string; status: ApplicationStatus; revision: number }

/** The newest application of this person for this slot, whatever its state; null when there is none. The scope is the person. */
export async function visitOf(
  db: Database,
  { slot, volunteer }: { slot: string; volunteer: string },
): Promise<VisitState | null> {
  const { rows } = await db.execute(sql`
    SELECT id, status::text AS status, revision::int AS revision FROM applications
     WHERE slot_id = ${slot}::uuid AND volunteer_id = ${volunteer}::uuid ORDER BY is_live DESC, applied_at DESC LIMIT 1`)
  return (rows[0] as VisitState | undefined) ?? null
}
