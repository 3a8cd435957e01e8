import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'

/** How many office numbers have registrations that overlap: they could not be counted by the number alone. */
export async function unitConflicts(db: Database, programme: string): Promise<number> {
  const { rows } = await db.execute(sql`
    SELECT count(DISTINCT a.office_number)::int AS units FROM facility_registrations a
      JOIN facility_registrations b ON b.programme_id = a.programme_id AND b.office_number = a.office_number AND b.id > a.id AND b.period && a.period
     WHERE a.programme_id = ${programme}`)
  return Number(rows[0]?.['units'] ?? 0)
}
