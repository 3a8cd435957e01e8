import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Day, Month } from '@/domain/calendar/jst'
import type { ReportStatus } from '@/domain/report/closing'

/** A closed month: the day (JST) of its first version, how many there are, and where the newest stands. */
export type HandedIn = { month: Month; firstOn: Day; versions: number; status: ReportStatus; approvedOn: Day | null }

/** Every closed month of a programme, the earliest first. */
export async function handedIn(db: Database, programme: string): Promise<HandedIn[]> {
  const { rows } = await db.execute(sql`
    SELECT month, to_char(min(closed_at) AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM-DD') AS "firstOn", max(version)::int AS versions,
           (array_agg(status::text ORDER BY version DESC))[1] AS status,
           to_char((array_agg(approved_at ORDER BY version DESC) FILTER (WHERE status::text = 'approved'))[1] AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM-DD') AS "approvedOn"
      FROM monthly_reports WHERE programme_id = ${programme} GROUP BY month ORDER BY month`)
  return rows as HandedIn[]
}
