import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { type Day, periodOfDays } from '@/domain/calendar/jst'
import { minutesWorked } from './minutesWorked'

/** One kind of service in which somebody took part; minutes as the facility recorded them, else those of the slot. */
export type CompletedKind = { service: string; visits: number; minutes: number }

/** The completed visits of one person on days (JST) of a span, by the kind of facility, most often first. Nobody else's. */
export async function completedActivity(
  db: Database,
  { from, to, volunteer }: { volunteer: string; from: Day; to: Day },
): Promise<CompletedKind[]> {
  const span = periodOfDays(from, to)
  const { rows } = await db.execute(sql`
    SELECT f.service_code::text AS service, count(*)::int AS visits,
           sum(${minutesWorked(sql`a`)})::int AS minutes
      FROM applications a JOIN facilities f ON f.id = a.facility_id
     WHERE a.volunteer_id = ${volunteer}::uuid AND a.is_completed
       AND a.starts_at >= ${span.from.toISOString()}::timestamptz AND a.starts_at < ${span.until.toISOString()}::timestamptz
     GROUP BY f.service_code ORDER BY count(*) DESC, f.service_code`)
  return rows as CompletedKind[]
}
