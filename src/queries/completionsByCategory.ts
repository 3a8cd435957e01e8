import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Period } from '@/domain/calendar/jst'
import type { TaskCategory } from '@/domain/task/category'
import { completedWithin } from './counted'
import { facilityInScope, type Scope } from './scope'

/** Completed visits of a span by the category of the listing; categories without any are left out. */
export async function completionsByCategory(
  db: Database,
  { period, programme, scope }: { period: Period; programme: string; scope: Scope },
): Promise<{ category: TaskCategory; count: number }[]> {
  const { rows } = await db.execute(sql`
    SELECT t.category::text AS category, count(*)::int AS count
      FROM applications a JOIN tasks t ON t.id = a.task_id
     WHERE a.programme_id = ${programme} AND ${completedWithin(sql`a`, sql`${period.from.toISOString()}::timestamptz`, sql`${period.until.toISOString()}::timestamptz`)}
       AND ${facilityInScope(scope, sql`a.facility_id`)}
     GROUP BY t.category`)
  return rows as { category: TaskCategory; count: number }[]
}
