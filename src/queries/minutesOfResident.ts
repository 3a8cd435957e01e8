import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'

/** The completed visits of one resident and their approved minutes, of all time. The scope is the person. */
export async function minutesOfResident(
  db: Database,
  { volunteer }: { volunteer: string },
): Promise<{ visits: number; minutes: number }> {
  const { rows } = await db.execute(sql`
    SELECT count(*)::int AS visits, coalesce(sum(worked_minutes), 0)::int AS minutes
      FROM applications WHERE volunteer_id = ${volunteer}::uuid AND is_completed`)
  return { visits: Number(rows[0]?.['visits'] ?? 0), minutes: Number(rows[0]?.['minutes'] ?? 0) }
}
