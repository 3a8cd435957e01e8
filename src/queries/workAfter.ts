import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { type Day, addDays, startOfDay } from '@/domain/calendar/jst'
import type { WorkLeft } from '@/domain/registration/withdrawing'

/**
 * What a registered office still has to do after a day: visible slots that start later, unanswered applications to
 * them, and visits already agreed. Of all services of the registration's office number in its programme.
 */
export async function workAfter(db: Database, { day, registration }: { day: Day; registration: string }): Promise<WorkLeft> {
  const from = startOfDay(addDays(day, 1)).toISOString()
  const { rows } = await db.execute(sql`
    WITH own AS (
      SELECT f.id, r.programme_id FROM facility_registrations r JOIN facilities f ON f.office_number = r.office_number WHERE r.id = ${registration})
    SELECT (SELECT count(*)::int FROM slots s JOIN own ON own.id = s.facility_id AND own.programme_id = s.programme_id
             WHERE s.is_visible AND s.starts_at >= ${from}::timestamptz) AS slots,
           (SELECT count(*)::int FROM applications a JOIN own ON own.id = a.facility_id AND own.programme_id = a.programme_id
             WHERE a.is_waiting AND a.starts_at >= ${from}::timestamptz) AS waiting,
           (SELECT count(*)::int FROM applications a JOIN own ON own.id = a.facility_id AND own.programme_id = a.programme_id
             WHERE a.status = 'accepted' AND a.starts_at >= ${from}::timestamptz) AS accepted`)
  return rows[0] as WorkLeft
}
