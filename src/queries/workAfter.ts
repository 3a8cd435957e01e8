import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { type Day, addDays, startOfDay } from '@/domain/calendar/jst'
import type { WorkLeft } from '@/domain/registration/withdrawing'
import { coveredBy } from './coveredBy'

/**
 * What a registered office still has to do after a day: visible slots that start later and have not begun, unanswered
 * applications to them, and visits already agreed. Of what its registration covers: all services of the office number,
 * or the one service where the programme counts these.
 */
export async function workAfter(
  db: Database,
  { day, now, registration }: { day: Day; now: Date; registration: string },
): Promise<WorkLeft> {
  const from = new Date(Math.max(startOfDay(addDays(day, 1)).getTime(), now.getTime())).toISOString()
  const { rows } = await db.execute(sql`
    WITH own AS (
      SELECT f.facility_id AS id, f.programme_id FROM ${coveredBy(registration)} f)
    SELECT (SELECT count(*)::int FROM slots s JOIN own ON own.id = s.facility_id AND own.programme_id = s.programme_id
             WHERE s.is_visible AND s.starts_at >= ${from}::timestamptz) AS slots,
           (SELECT count(*)::int FROM applications a JOIN own ON own.id = a.facility_id AND own.programme_id = a.programme_id
             WHERE a.is_waiting AND a.starts_at >= ${from}::timestamptz) AS waiting,
           (SELECT count(*)::int FROM applications a JOIN own ON own.id = a.facility_id AND own.programme_id = a.programme_id
             WHERE a.status = 'accepted' AND a.starts_at >= ${from}::timestamptz) AS accepted`)
  return rows[0] as WorkLeft
}
